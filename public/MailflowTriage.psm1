#Requires -Version 5.1
# Mailflow Triage for PowerShell: asks a Mailflow Triage site about events, queues and error texts.
# It reads and shows; it changes nothing on this computer or in Exchange, and runs nothing that a site sends.
# It uses cmdlets, and of types only strings, numbers and plain tables, so it also works on a console in constrained language mode.

# More questions at once would only hide the first answers.
$MostQuestions = 20
# The site takes 256 KB; characters can take up to four bytes.
$LongestText = 60000

function Get-SiteAddress {
    param([string] $Site)
    if (-not $Site) { $Site = $env:MAILFLOW_TRIAGE_SITE }
    if ($Site -notmatch '^https?://[^\s/?#@]+(/[^\s?#]*)?$') {
        throw 'Say where Mailflow Triage is: -Site https://kb.contoso.com, or set $env:MAILFLOW_TRIAGE_SITE.'
    }
    $Site -replace '/+$', ''
}

function Invoke-Site {
    param([string] $Site, [string] $Path, [string] $Text, [string] $Proxy)
    $request = @{
        Uri             = $Site + $Path
        UseBasicParsing = $true
        TimeoutSec      = 30
        ErrorAction     = 'Stop'
    }
    if ($Proxy) {
        $request['Proxy'] = $Proxy
        $request['ProxyUseDefaultCredentials'] = $true
    }
    if ($Text) {
        $request['Method'] = 'Post'
        $request['Body'] = $Text
        $request['ContentType'] = 'text/plain; charset=utf-8'
    }
    try {
        Invoke-RestMethod @request
    } catch {
        throw ('Mailflow Triage at ' + $Site + ' does not answer: ' + $_ + ' Check the address and the proxy (-Proxy http://proxy:8080). ' +
            'On old servers TLS 1.2 may be off for PowerShell. Nothing has been changed.')
    }
}

# One question for all objects that ask the same: events of one source and number, queues with one error.
function Get-QuestionName {
    param($Item)
    if ($Item -is [string]) { return 'text' }
    $names = @($Item | Get-Member -MemberType Properties | Select-Object -ExpandProperty Name)
    if (($names -contains 'ProviderName') -and ($names -contains 'Id')) { return 'event ' + $Item.ProviderName + ' ' + $Item.Id }
    if (($names -contains 'Source') -and ($names -contains 'InstanceId')) { return 'event ' + $Item.Source + ' ' + $Item.InstanceId }
    if ($names -contains 'LastError') { return 'queue ' + $Item.LastError }
    return 'object ' + ($Item | Format-List * | Out-String -Width 4096)
}

function Get-QuestionText {
    param($Item)
    if ($Item -is [string]) { return $Item }
    $Item | Format-List * | Out-String -Width 4096
}

function Limit-Text {
    param([string] $Text)
    if ($Text.Length -gt $LongestText) { return $Text.Substring(0, $LongestText) }
    $Text
}

function Resolve-MailflowError {
    <#
    .SYNOPSIS
    Finds the Mailflow Triage article for events, queues or any error text from the pipe.
    .DESCRIPTION
    Sends what comes through the pipe to the site that you name, which answers and keeps nothing, and gives back the best
    article with its first read-only check. Events of one source and number, and queues with one error, are asked about once.
    .PARAMETER InputObject
    Events from Get-WinEvent or Get-EventLog, queues from Get-Queue, or text.
    .PARAMETER Site
    Where Mailflow Triage is. $env:MAILFLOW_TRIAGE_SITE unless told.
    .PARAMETER Proxy
    The proxy to go through; the one of Windows unless told.
    .PARAMETER Open
    Opens the first article in the browser.
    .EXAMPLE
    Get-WinEvent -LogName Application -MaxEvents 50 | Resolve-MailflowError -Site https://kb.contoso.com
    .EXAMPLE
    Get-Queue | Resolve-MailflowError
    .EXAMPLE
    '451 4.4.0 DNS query failed' | Resolve-MailflowError -Open
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true, Position = 0)]
        [AllowEmptyString()]
        [AllowNull()]
        $InputObject,
        [string] $Site,
        [string] $Proxy,
        [switch] $Open
    )
    begin {
        $address = Get-SiteAddress -Site $Site
        # Windows PowerShell 5.1 calls no method of an ordered table in constrained language mode.
        $questions = @{}
        $order = @()
    }
    process {
        if ($null -ne $InputObject) {
            $name = Get-QuestionName -Item $InputObject
            if ($questions.ContainsKey($name)) {
                $questions[$name].Times = $questions[$name].Times + 1
                if ($name -eq 'text') { $questions[$name].Text = $questions[$name].Text + "`n" + $InputObject }
            } elseif (($name -ne 'queue ') -and ($name -ne 'text' -or $InputObject -ne '')) {
                $questions[$name] = @{ Times = 1; Text = (Get-QuestionText -Item $InputObject) }
                $order = $order + $name
            }
        }
    }
    end {
        if ($order.Count -eq 0) { Write-Warning 'Nothing came through the pipe that could be asked about.' }
        if ($order.Count -gt $MostQuestions) {
            Write-Warning ('Only the first ' + $MostQuestions + ' of ' + $order.Count + ' different errors are asked about.')
        }
        $isOpened = $false
        foreach ($name in @($order | Select-Object -First $MostQuestions)) {
            $question = $questions[$name]
            $answer = Invoke-Site -Site $address -Path '/api/diagnose' -Text (Limit-Text -Text $question.Text) -Proxy $Proxy
            $best = @($answer.diagnoses) | Where-Object { $_.url -match '^/[a-z0-9/.-]+$' } | Select-Object -First 1
            if ($null -eq $best) {
                Write-Warning ('No article for: ' + ($name -replace '\s+', ' '))
                continue
            }
            $article = Invoke-Site -Site $address -Path ('/api/articles' + $best.url) -Proxy $Proxy
            $check = $article | Select-Object -ExpandProperty firstCheck -ErrorAction SilentlyContinue
            $page = $address + $best.url
            $firstCheck = ''
            if ($check) { $firstCheck = $check.code }
            New-Object -TypeName PSObject -Property @{
                Asked      = $name -replace '\s+', ' '
                Count      = $question.Times
                Article    = $best.title
                Sure       = [string] [int] ($best.confidence * 100) + ' %'
                FirstCheck = $firstCheck
                Page       = $page
            } | Select-Object -Property Asked, Count, Article, Sure, FirstCheck, Page
            if ($Open -and -not $isOpened) {
                $isOpened = $true
                Start-Process -FilePath $page
            }
        }
    }
}

function Get-MailflowProbe {
    <#
    .SYNOPSIS
    Gives the read-only script that makes all checks of a symptom.
    .DESCRIPTION
    Fetches the script that the wizard of Mailflow Triage offers for a symptom, as text. It is not run: read it, fill in the
    values in double braces, then run it in the shell that is named. Its last line goes back into the wizard.
    .PARAMETER Symptom
    The last part of the symptom's address, e.g. queue-454-4-7-0.
    .PARAMETER Version
    The version of Exchange: 2007, 2010, 2013, 2016, 2019 or SE.
    .PARAMETER Site
    Where Mailflow Triage is. $env:MAILFLOW_TRIAGE_SITE unless told.
    .PARAMETER Proxy
    The proxy to go through; the one of Windows unless told.
    .EXAMPLE
    Get-MailflowProbe -Symptom queue-454-4-7-0 -Version 2019 | Select-Object -ExpandProperty Code
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidatePattern('^[a-z0-9-]{1,80}$')]
        [string] $Symptom,
        [ValidateSet('2007', '2010', '2013', '2016', '2019', 'SE')]
        [string] $Version,
        [string] $Site,
        [string] $Proxy
    )
    $address = Get-SiteAddress -Site $Site
    $probe = Invoke-Site -Site $address -Path ('/api/probe/' + $Symptom) -Proxy $Proxy
    foreach ($script in @($probe.scripts)) {
        if (-not $Version -or ($script.versions -contains $Version)) {
            New-Object -TypeName PSObject -Property @{
                Symptom  = $probe.title
                RunOn    = $script.place
                Shell    = $script.shell
                Versions = $script.versions -join ', '
                Code     = $script.code
            } | Select-Object -Property Symptom, RunOn, Shell, Versions, Code
        }
    }
}

Export-ModuleMember -Function Resolve-MailflowError, Get-MailflowProbe
