import { foldQuery } from "./clean-query";

type ForeignTerm = {
  /** The words that our articles and topics use. */
  readonly says: string;
  /** As it begins or stands in the folded query (lower case, no accents). */
  readonly term: RegExp;
};

// German, French, Spanish, Italian, Portuguese, Polish, Dutch, Turkish, then Russian, Chinese, Japanese, Korean. Word
// boundaries exist only around Latin letters.
const FOREIGN_TERMS: readonly ForeignTerm[] = [
  {
    says: "queue",
    term: /\bwarteschlange|\bfiles? d'attente|\bcolas?\b|\bcoda\b|\bcode di\b|\bfilas?\b|\bkolej(ce|ka|ki|kach)\b|\bfront[aye]\b|\bwachtrij|\bkuyru[gk]|очеред|队列|隊列|キュー|큐|대기열/u,
  },
  {
    says: "stuck",
    term: /\bquedan?\b.*\bcolas?\b|\bcolas?\b.*\bquedan?\b|\bstoi\b|\bstoja\b|\buvizl|\bcekaji\b|\bhang(en|t)\b.*\b(warteschl|queue|postausgang|exchange)|\b(warteschl\S*|queue|postausgang)\b.*\b(hang(en|t)|steh(en|t)|steck(en|t)|bleib(en|t))\b|\b(bleib(en|t)|hang(en|t)|steck(en|t)) .*\b(hangen|stecken|liegen)\b|\bbloque|\bcoince|\bse quedan?\b|\batascad|\bdetenid|\bbloccat|\b(resta|restano|ferm[aei])\b|\bpres[ao]s?\b|\bparad[ao]s?\b|\bretid[ao]s?\b|\butkn|\bzaleg|\bwisz|\bblijven\b|\bbekle(yen|mede|niyor)|\btakil|застр|завис|вис[ия]т|копят|卡[在住]?|积压|堆积|滞留|溜ま|쌓/u,
  },
  {
    says: "not arriving",
    term: /\bnedoruc|\bneprichaz|\bnechod|\bkomm(en|t) nicht (mehr )?an\b|\bnicht (mehr )?(zugestellt|empfangen|angekommen)\b|\bempf(angt|angen) (keine|nichts)\b|\bn'arrivent?\b|\bne (recoi|recev)|\bpas (recus?|livres?)\b|\bno (llegan?|se entregan?|recib)|\bnon (arriva|ricev|vengono (consegnat|recapitat))|\bnao (receb|cheg)|\bnie (dochodz|przychodz|docier|odbier)|\bniet aan\b|\bniet (ontvang|afgeleverd|bezorgd)|\bgelmiyor|\balamiyor|\bulasmiyor|не (при|до)ход|не получа|не доставля|收不到|接收不到|届か|受信でき|도착하지|수신(이)? 안/u,
  },
  {
    says: "not going out",
    term: /\bnicht\b.{0,25}\b(senden|versenden|verschicken|mailen)\b|\bneodesil|\bneodchaz|\bneda se odeslat|\bnicht (mehr )?(raus|gesendet|verschickt|versendet|senden|versenden)\b|\bkeine (e-?)?mails? (mehr )?(senden|verschicken)\b|\bimpossible d'en(voi|voy)|\bn'envoie|\bne (partent|part|sortent|s'envoi)|\bno (salen?|se envian?|envia|puedo enviar|pueden enviar)|\bnon (part(e|ono)|invia|escono)|\bnao (sa(i|em)|envi)|\bnie (wychodz|wysyl)|\bniet (verzonden|verstuurd)|\bgonderilemiyor|\bgonderemiyor|\bgitmiyor|не (у|от)ход|не отправля|无法发(送|出)|发不出|不能发送|送信でき|送れ|발송(이)? 안|송신(이)? 안/u,
  },
  {
    says: "external",
    term: /\bl'exterieur\b|\ball'esterno\b|\bpara fora\b|\b(nach|von) aussen\b|\bna zewnatrz\b|\bnaar buiten\b|\bdisariya\b|наружу|извне|\bodchozi|\bexterni|\bextern(?!al)|\bestern|\bz zewnatrz|\bzewnetrzn|\bdisaridan\b|внешн|снаружи|外部|外网|외부/u,
  },
  { says: "internal", term: /\bintern[eaoi]?[nrms]?\b|\bwewnetrzn|\bic mail|внутренн|内部|内网|내부/u },
  {
    says: "delayed",
    term: /\bstunden spater\b|\bte laat\b|\bheures plus tard\b|\bhoras (despues|depois|mas tarde)\b|\bore dopo\b|\bsaatler sonra\b|\bzpozden|\bpozde\b|опаздыв|с опозданием|\bverspat|\bverzoger|\blangsam|\bretard|\bretras|\blents?\b|\blentes?\b|\blent[ao]s?\b|\bdemora|\britard|\batras|\bopozn|\bvertra(ag|gin)|\bgecik|задерж|медленн|опозда|延迟|延遲|遅延|遅れ|지연/u,
  },
  {
    says: "message",
    term: /\bzprav[ay]?\b|\bposty\b|\bnachricht|\bcourriels?\b|\bmensaje|\bcorreos?\b|\bmensage(m|ns)\b|\bmessaggi|\bposta\b|\bwiadomo|\bpoczt|\bberichten\b|\biletiler?\b|сообщен|письм|писем|почт|邮件|郵件|メール|메일/u,
  },
  {
    says: "transport service",
    term: /\bsluzb\w+ transportu\b|\btransportni sluzb|\btransportdienst|\bservice de transport\b|\bservicio de transporte\b|\bservizio (di )?trasporto\b|\bservico de transporte\b|\buslug\w+ transport|\btransportservice\b|\btasima hizmeti|служб\S* транспорт|транспортн\S* служб|传输服务|傳輸服務|トランスポート ?サービス|전송 서비스/u,
  },
  {
    says: "does not start",
    term: /\bnespusti|\bnejde spustit\b|\bstartet nicht\b|\blasst sich nicht starten\b|\bne (demarre|se lance)|\bno (inicia|arranca)|\bnon (si avvia|parte il)|\bnao inicia|\bnie (uruchamia|startuje)|\bstart niet\b|\bbaslamiyor|не (запуска|стартует)|无法启动|不能启动|起動し(ない|ません)|시작되지/u,
  },
  {
    says: "crash",
    term: /\bsturzt\b.{0,30}\bab\b|\bsturzt ab\b|\babgesturzt\b|\babsturz|\bplante\b|\bse cae\b|\bsi blocca\b|\btrava\b|\bzawiesza|\bcrasht\b|\bcokuyor\b|пада(ет|ют)|аварийно|崩溃|崩潰|クラッシュ/u,
  },
  {
    says: "certificate",
    term: /\bcertifikat|\bzertifikat|\bcertificats?\b|\bcertificad[oa]s?\b|\bcertificat[oi]\b|\bcertificaat|\bcertyfikat|\bsertifika|сертификат|证书|憑證|証明書|인증서/u,
  },
  {
    says: "expired",
    term: /\bvyprsel|\bsona erdi|\babgelaufen|\bexpiree?s?\b|\bcaduc|\bscadut|\bvencid|\bwygas|\bverlopen\b|\bsuresi dol|истек|просроч|过期|過期|期限切れ|만료/u,
  },
  {
    says: "renewed",
    term: /\berneuert|\brenouvele|\brenovad|\brinnovat|\bodnowi|\bvernieuwd|\byenilen|обновил|продлил|更新证书|证书更新|更新した証明書/u,
  },
  {
    says: "connector",
    term: /\bkonektor|커넥터|\bsendeconnector|\bempfangsconnector|\bconnecteur|\bconector|\bconnettor|\blacznik|\bbaglayici|соединител|коннектор|连接器|連接器|コネクタ/u,
  },
  {
    says: "authentication",
    term: /\bauthentifizier|\banmeldung|\bautentic|\buwierzytel|\bverificatie|\bkimlik dogrulama|аутентиф|проверк\S* подлинност|身份验证|认证|認証|인증 ?실패/u,
  },
  {
    says: "failed",
    term: /\bnezdaril|\bselhal|\bfehlgeschlagen|\bgescheitert|\bechou|\bechec\b|\bfallid|\bfallo\b|\bfallit|\bnon riuscit|\bfalhou|\bfalha\b|\bnie powiod|\bmislukt|\bbasarisiz|сбой|не удал|失败|失敗|실패/u,
  },
  {
    says: "rejected",
    term: /\babgelehnt|\bzuruckgewiesen|\bverweigert|\brejet|\brefus|\brechaz|\brifiut|\brespint|\brejeit|\brecusad|\bodrzuc|\bgeweigerd|\bafgewezen|\breddedil|отклон|отказ|拒绝|拒絕|拒否|거부/u,
  },
  {
    says: "connection",
    term: /\bverbind(ung|ing)|\bconnexion|\bconexion|\bconnession|\bconexao|\bpolaczeni|\bbaglanti|соединени|подключени|连接(?!器)|連線|接続|연결/u,
  },
  {
    says: "timed out",
    term: /\bzeituberschreitung|timeout\b|\btime-out\b|\bdelai d'attente|\btiempo de espera|\btempo (limite|esgotado|scaduto)|\blimit\w* czasu|\bzaman asimi|тайм-?аут|время ожидания|超时|逾時|タイムアウト|시간 초과/u,
  },
  {
    says: "unreachable",
    term: /\bnicht erreichbar|\bunerreichbar|\binaccessible|\binjoignable|\binacces(s)?ibl|\binaccesible|\b(non |ir)raggiungibil|\binacessivel|\bnieosiagaln|\bonbereikbaar|\berisilemeyen|недостижим|недоступн|无法(到达|访问)|不可达|到達でき|접근할 수 없/u,
  },
  {
    says: "routing path",
    term: /\broutingpfad|\bchemin de routage|\benrutamiento|\bruta de enrutamiento|\bpercorso di routing\b|\binstradamento\b|\broteamento\b|\btrasow|маршрут|路由|ルーティング/u,
  },
  {
    says: "too large",
    term: /\btrop (volumineuse|lourd)|\bzu gross\b|\btrop (gros|volumineux|grand)|\bdemasiado grande|\btroppo grande|\bmuito grande|\b(zbyt|za) duz|\bte groot\b|\bcok buyuk\b|слишком больш|превыша|太大|超过.{0,6}大小|大きすぎ|너무 큽/u,
  },
  {
    says: "message size limit",
    term: /\bgrossenbeschrankung|\bmaximale nachrichtengrosse|\btaille (du message|maximale|limite)|\btamano (del mensaje|maximo)|\bdimension[ei] (massima|del messaggio)|\btamanho (da mensagem|maximo)|\brozmiar wiadomosci|размер\S* (сообщен|письм)|邮件大小|メッセージ サイズ/u,
  },
  {
    says: "mailbox full",
    term: /\bpostfach\w*\b.{0,30}\buberschritt|\bmailbox vol\b|사서함 (용량|가득)|\bschrank\w+\b.*\bpln|\bkontingent\w*\b.*\buberschritt|\bquota (depasse|superad|superat)|квот\S* превыш|配额.{0,4}超|超(出|过).{0,6}配额|\bpostfach\b.*\bvoll\b|\bboite\b.*\bpleine\b|\bbuzon\b.*\bllen|\bcasella\b.*\bpiena\b|\bcaixa\b.*\bcheia\b|\bskrzynk\w+\b.*\bpeln|\bpostvak\b.*\bvol\b|\bkutusu\b.*\bdolu\b|ящик\S* (пере)?полн|邮箱已满|信箱已滿|メールボックスがいっぱい|가득/u,
  },
  {
    says: "disk space",
    term: /\bplatte\b|\bplny disk\b|\bdisk je plny\b|\blaufwerk\b|\bmist\w? na disku\b|空き容量|ドライブ|\bfestplatte\b|\bspeicherplatz\b|\bplattenplatz\b|\b(espace )?disque\b|\bdisco\b|\bmiejsca na dysku\b|\bschijf(ruimte)?\b|\bdisk dolu\b|диск|磁盘(空间)?|硬碟|ディスク|디스크/u,
  },
  {
    says: "distribution group",
    term: /\bdistribucni (skupin|seznam)|\bverteiler(gruppe|liste)?n?\b|\b(groupe|liste)s? de (distribution|diffusion)|\b(grupo|lista)s? de distribu|\b(gruppo|lista) di distribuzione|\bgrup\w* dystrybuc|\bdistributiegroep|\bdagitim (grubu|listesi)|групп\S* рассылки|通讯组|通訊群組|配布グループ|메일 그룹/u,
  },
  {
    says: "outbox drafts",
    term: /\bpostausgang|\bentwurf|\bboite d'envoi|\bbrouillon|\bbandeja de salida|\bborrador|\bposta in uscita|\bbozze\b|\bcaixa de saida|\brascunho|\bskrzynk\w+ nadawcz|\bkopie robocze|\bpostvak uit|\bconcepten\b|\bgiden kutusu|\btaslak|исходящ|черновик|发件箱|草稿|送信トレイ|下書き|보낼 편지함/u,
  },
  {
    says: "mail loop",
    term: /\bim kreis\b|\bkreisen\b|\ben rond\b|\bsmyck|\bschleife|\bboucle|\bbucle|\bciclo\b|\bpetl[aie]\b|\bdongu|петл|зацикл|邮件循环|環迴|ループ|循环|跳数/u,
  },
  {
    says: "hop count",
    term: /跳数|躍點|ホップ|хоп|прыжк|переход\S* превыш/u,
  },
  {
    says: "blocklist",
    term: /\bsperrliste|\bliste de blocage|\blista de bloqueo|\bcern\w+ listin|\bschwarzen? liste|\bliste noire|\blista negra|\blista nera|\bczarn\w+ list|\bkara liste|\bzwarte lijst|черн\S+ спис|黑名单|黑名單|ブラックリスト/u,
  },
  {
    says: "stops",
    term: /\bse detiene|\bsi (arresta|ferma)\b|\bs'arrete\b|\bzatrzymuje sie\b|\bstopt (steeds|vanzelf)\b|\bduruyor\b|\bse zastavuje\b|останавлива|(自动|经常|总是)停止|停止して(いる|しまう)|중지(됨|된다)/u,
  },
  {
    says: "scan",
    term: /\bscannen\b|\bscansion|\bskan(y|ow|u)\b|\bsken(y|u)?\b|\btarama|сканы|сканир|扫描|スキャン|스캔/u,
  },
  {
    says: "edge server",
    term: /\btransporte (de borda|perimetral)|пограничн\S* (транспортн\S* )?сервер|边缘传输|邊緣傳輸|エッジ ?トランスポート|(엣지|에지) 전송/u,
  },
  {
    says: "edge subscription",
    term: /\bedge[- ]?(abo|abonnement)\b|\babonnement edge\b|\bsuscripcion (perimetral|edge)|\bsottoscrizione edge|\binscricao de borda|пограничн\S* подписк|边缘订阅|エッジ ?サブスクリプション/u,
  },
  {
    says: "password guessing",
    term: /(под|пере)бор\S* парол|暴力破解|总当たり|総当たり攻撃|무차별 대입/u,
  },
  {
    says: "port 25",
    term: /\b25[- ]?(и|й|ый|ий)? порт|порт\S* 25|端口 ?25|25 ?(号)?端口|ポート ?25|25 ?番ポート|포트 ?25|25 ?번 포트|\bpuerto 25\b|\bporta 25\b|\bpoort 25\b/u,
  },
  {
    says: "dns name resolution",
    term: /\bnamensauflosung|\bdns[- ]auflosung|\bresolution (dns|de noms?)|\bresolucion (dns|de nombres)|\brisoluzione (dns|dei nomi)|\bresolucao (dns|de nomes)|резолв|разрешени\S* имен|域名解析|名称解析|名前解決/u,
  },
  {
    says: "migration",
    term: /\bmigrac|\bmigraz|\bmigrier|\bumzug\b|\bumgezogen\b|миграц|переезд|迁移|遷移|移行/u,
  },
  {
    says: "reply",
    term: /\bantwort(en)?\b|\brepon(dre|ses?)\b|\bresponder\b|\brispo(sta|ndere)\b|\bodpowied|\bantwoord|\bodpoved|\byanit|ответ(ы|а|ить)?(?!\p{L})|回复|返信|답장/u,
  },
  {
    says: "print jobs",
    term: /\bdruckt nicht\b|\bn'imprime\b|\bno imprime\b|\bnao imprime\b|\bnon stampa\b|\bnie drukuje\b|не печатает|无法打印|印刷でき/u,
  },
  {
    says: "retry",
    term: /\bwiederhol(en|ung|t)\b|\bnouvelles? tentatives?|\breessay|\breintent|\briprov|\bnuov[io] tentativ|\bnovas? tentativas?|\btentar novamente|\bponown|\bopnieuw (proberen|verzenden)|\bznovu odesl|\byeniden dene|повторн|重试|重試|再試行|다시 시도/u,
  },
  {
    says: "suspend",
    term: /\bfixiert|\bangehalten|\banhalten\b|\bsuspendre\b|\bsuspendue?s?\b|\bfigee?s?\b|\bsuspender\b|\bsuspendid[ao]s?\b|\bsospes[aeio]\b|\bsospendere\b|\bsuspens[ao]s?\b|\bwstrzyma|\bonderbroken\b|\bpozastav|\baskiya al|приостан|挂起|暂停|暫停|一時停止|일시 중단/u,
  },
  {
    says: "unreachable",
    term: /\b(nicht|un)erreichbar|\bnicht erreichbar|\binjoignable|\binaccessible|\binaccesible|\birraggiungibil|\bnon raggiungibil|\binacessive|\bnieosiagaln|\bonbereikba|\bnedosazitel|\bulasilama|недостижим|недоступн\S* (назнач|очеред)|无法(送达|访问)队列|到達不能|연결할 수 없는 큐/u,
  },
  {
    says: "poison message",
    term: /\bnicht verarbeitbar|\bempoisonne|\bmessages? incoherents?|\bmensajes? dudosos?|\bmensagens? suspeitas?|\bmessaggi (non elaborabili|dannosi)|подозрительн\S* сообщен|(病毒|有害|中毒)邮件|有害メッセージ|포이즌/u,
  },
  {
    says: "relay",
    term: /\brelais\b|\bweiterleitung verweigert|\breenvio no permitido|\binoltro (negato|non)|\bretransmiss|\bprzekazni|\bprzekazyw|\bposta gecisi|ретрансляц|релей|中继|中繼|リレー|中継|릴레이/u,
  },
  {
    says: "printer",
    term: /\bmultifunktion|\bcopieur|\bphotocopieur|\bmultifunzion|\bmultifuncional|\btiskarn|\bkopiark|мфу|копир|一体机|\bdrucker\b|\bkopierer\b|\bimprimante|\bimpresora|\bstampant|\bimpressora|\bdrukark|\bskaner|\byazici\b|принтер|сканер|打印机|扫描|複合機|プリンタ|복합기/u,
  },
  {
    says: "recipient",
    term: /адресат|\bprijemc|\bempfanger|\bdestinataire|\bdestinatari|\bodbiorc|\bontvanger|\balici\b|получател|收件人|受信者|受取人|수신자/u,
  },
  {
    says: "address",
    term: /\b(e-?mail-?)?adressen?\b|\bl'adresse\b|\bdireccion|\bindirizz[oi]\b|\benderecos?\b|\badres(y|em|u)?\b|\badresi\b|адрес(?!ат)|地址|アドレス|주소/u,
  },
  {
    says: "send as",
    term: /\bals (anderer|anderen?) (absender|benutzer|person)|\bcomo otr[oa] usuari|\ben tant qu|\bim (namen|auftrag) (von|des|der|eines)\b|\bau nom d|\bde la part d|\ben nombre de\b|\ba nome d|\bper conto d|\bem nome d|\bw imieniu\b|\bnamens\b|\bjmenem\b|\badina\b|от имени|代表.{0,6}发送|代理送信|として送信|대신 (보내|전송)/u,
  },
  {
    says: "not found",
    term: /\bunbekannt|\binconnue?s?\b|\bdesconocid|\bsconosciut|\binesistent|\bdesconhecid|\binexistente|\bnieznan|\bonbekend|\bnenalezen|\bneznam|неизвестн|\bnicht gefunden\b|\bintrouvable|\bno encontrad|\bnon trovat|\bnao encontrad|\bnie (znalezion|istnieje)|\bniet gevonden\b|\bbulunamadi|не найден|не существует|找不到|不存在|見つかりません|존재하지/u,
  },
  {
    says: "too many",
    term: /\bzu viele\b|\btrop de\b|\bdemasiad[oa]s\b|\btropp[ie]\b|\bmuit[oa]s demais\b|\bdemasiad[oa]s\b|\bzbyt wiel|\bte veel\b|\bcok fazla\b|слишком много|太多|过多|多すぎ|너무 많/u,
  },
  {
    says: "domain",
    term: /\bdomane|\bdomaine|\bdominio|\bdomini[ou]?\b|\bdomein|\bdomen|домен|域名?|ドメイン|도메인/u,
  },
  {
    says: "greylisting",
    term: /серы\S+ спис|\bliste grise|\blista gris|灰名单|グレーリスト/u,
  },
  {
    says: "bounce",
    term: /\bmancato recapito|\bnedorucit|\bruckl[aä]ufer|\bunzustellbar|\brebot|\brimbalz|\bdevolvid|\bzwrot|возврат|недоставк|退信|退回|不達|反송|반송/u,
  },
  { says: "spam", term: /спам|垃圾邮件|迷惑メール|スパム|스팸/u },
  {
    says: "password",
    term: /\bkennwort|\bpasswort|\bmots? de passe|\bcontrasena|\bsenha\b|\bhaslo\b|\bwachtwoord|\bparola\b|\bsifre\b|пароль|密码|密碼|パスワード|암호/u,
  },
  {
    says: "calendar",
    term: /\bkalender|\bcalendrier|\bcalendari|\bkalendarz|\bagenda\b|\btakvim\b|календар|日历|行事曆|予定表|カレンダー|일정/u,
  },
  {
    says: "exchange setup",
    term: /\binstallier|\binstaller\b|\binstalar\b|\binstallare\b|\binstalac|\binstalow|\binstallazione|\binstalleren\b|\bkurulum|установк|安装|安裝|インストール|설치/u,
  },
  {
    says: "database mount",
    term: /\bdatenbank\b|\bbase de donnees|\bbase de datos|\bbanco de dados|\bbaza danych|\bveritabani|баз\S* данных|数据库|資料庫|データベース/u,
  },
];

/** What the field words of a query in another language say in English; none for most queries. */
export function glossQuery(query: string): readonly string[] {
  const folded = foldQuery(query).replace(/ł/g, "l").replace(/ı/g, "i");
  return FOREIGN_TERMS.flatMap(({ says, term }) => (term.test(folded) ? [says] : []));
}
