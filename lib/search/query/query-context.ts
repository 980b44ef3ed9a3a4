/** Words around a number that say what it counts. */

/** In front of a number: an event ID follows. Also as Windows says it in other languages. */
export const EVENT_CUES = new Set(
  `event events eventid eventids event-id event-ids id ids ereignis ereignisse ereignis-id ereigniskennung evenement
  evenements evento eventos eventi zdarzenie zdarzenia событие события событии 事件 イベント`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** In front of three digits: a reply code follows. */
export const REPLY_CUES = new Set(
  "error errors code codes reply response status smtp ndr dsn bounce fehler fehlercode erreur erro errore ошибка".split(
    " ",
  ),
);

/** In front of a number that looks like a year: a product version follows. */
export const PRODUCT_WORDS = new Set(
  "exchange server office outlook windows sbs cu sp version ex w2k".split(" "),
);

/** Between two versions: "2010 to 2016". */
export const VERSION_LINKS = new Set("to and or from nach auf und vers et a y e".split(" "));

/** In front of a number that is no identifier. */
export const MEASURE_CUES = new Set(
  "port ports size limit limits build over than line lines max maximum cu sp ru kb year new level".split(" "),
);

/** After a number that is no identifier. */
export const UNITS = new Set(
  `mb gb kb tb bytes messages mails emails users mailboxes recipients seconds minutes hours days weeks times
  characters percent errors servers sites domains people persons addresses members accounts contacts employees
  colleagues customers clients devices connections attachments queues`.split(/\s+/),
);

/** Updates and amounts ("cu23", "10gb"): they neither find nor exclude an article. */
export const UPDATE_OR_AMOUNT = /^(?:(?:cu|sp|ru|su)\d{1,2}|\d+(?:[.,]\d+)?(?:[kmgt]b?|ms|min|h|s|x|%))$/;

/** Beside one of these, 400 to 504 are answers of a web server. */
export const WEB_WORDS = new Set(
  `activesync autodiscover browser eac ecp ews http https iis mapi oauth owa page powershell rpc shell url web webmail
  website winrm`.split(/\s+/),
);

export const WEB_STATUS = /^(?:4[01]\d|50[0-4])$/;
