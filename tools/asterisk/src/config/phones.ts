/** SIP and IAX peers; each channel driver listens on the loopback address, at a port of its own. */

/** chan_sip: Asterisk 16 only. */
export function sipConf(port: number): string {
  return `[general]
udpbindaddr = 127.0.0.1:${port}
tcpenable = no
tlsenable = no
context = default
allowguest = no
alwaysauthreject = yes

[alice]
type = friend
host = dynamic
secret = alice-secret
context = default
callgroup = 1
pickupgroup = 1,2
qualify = yes
mailbox = 100@default
disallow = all
allow = ulaw,alaw

[bob]
type = peer
host = 127.0.0.1
port = ${port}
context = default
`
}

export function iaxConf(port: number): string {
  return `[general]
bindaddr = 127.0.0.1
bindport = ${port}
requirecalltoken = no

[carol]
type = friend
host = dynamic
secret = carol-secret
context = default

[dave]
type = peer
host = 127.0.0.1
port = ${port}
context = default
`
}

export function pjsipConf(port: number): string {
  return `[loopback]
type = transport
protocol = udp
bind = 127.0.0.1:${port}

[100]
type = endpoint
context = default
disallow = all
allow = ulaw
auth = 100
aors = 100

[100]
type = auth
auth_type = userpass
username = 100
password = 100-secret

[100]
type = aor
max_contacts = 1
`
}
