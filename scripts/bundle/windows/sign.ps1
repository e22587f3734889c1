# Signs every program and library of the bundle, for Smart App Control looks at each of them, or one
# file: the installer.
#
#   CERTIFICATE, PASSWORD   the certificate as base64 of a .pfx, and what opens it; without one
#                           nothing is signed
#   TIMESTAMP_SERVER        of whoever gave it: what is signed stays so when it has expired
#
#   scripts/bundle/windows/sign.ps1 dist\earshot
param([Parameter(Mandatory)] [string] $Place)
$ErrorActionPreference = "Stop"
if (-not $env:CERTIFICATE) { Write-Output "There is no certificate: nothing is signed."; exit }
$file = New-TemporaryFile
try {
    [IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
    $password = ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force
    $certificate = Get-PfxCertificate -FilePath $file -Password $password
    $files = if (Test-Path $Place -PathType Leaf) { Get-Item $Place }
        else { Get-ChildItem $Place -Recurse -Include *.exe, *.dll, *.pyd }
    $files |
        Where-Object { (Get-AuthenticodeSignature $_).Status -ne "Valid" } |
        ForEach-Object {
            $signed = Set-AuthenticodeSignature $_ -Certificate $certificate -HashAlgorithm SHA256 `
                -TimestampServer $env:TIMESTAMP_SERVER
            if ($signed.Status -ne "Valid") { throw "$($_.FullName): $($signed.StatusMessage)" }
        }
} finally {
    Remove-Item $file
}
