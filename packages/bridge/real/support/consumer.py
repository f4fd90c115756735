"""Reads events and gaps of a bridge by the plain NATS protocol, without any package: argv is port, node and how many.

Prints a line of JSON for each: kind, epoch, sequence, name and the header Number.
"""
import json
import socket
import sys

port, node, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
stream = f"AMI_{node}"
link = socket.create_connection(("127.0.0.1", port))
lines = link.makefile("rb")


def send(text, body=b""):
    link.sendall(text.encode() + b"\r\n" + (body + b"\r\n" if body or text.startswith("PUB") else b""))


def publish(subject, body=b"", reply=""):
    send(f"PUB {subject} {reply + ' ' if reply else ''}{len(body)}", body)


def message():
    """The next message: its subject, reply subject, and body."""
    while True:
        words = lines.readline().decode().split()
        if not words:
            raise SystemExit("the connection is closed")
        if words[0] == "PING":
            send("PONG")
        elif words[0] in ("MSG", "HMSG"):
            head = int(words[-2]) if words[0] == "HMSG" else 0
            body = lines.read(int(words[-1]) + 2)[head:-2]
            reply = words[3] if len(words) > (4 if words[0] == "MSG" else 5) else ""
            return words[1], reply, body
        elif words[0] == "-ERR":
            raise SystemExit(" ".join(words))


def request(subject, body):
    publish(subject, json.dumps(body).encode(), "inbox.api")
    return json.loads(message()[2])


lines.readline()  # INFO
send('CONNECT {"verbose": false, "headers": true, "no_responders": true}')
send("SUB inbox.> 1")
config = {"deliver_policy": "all", "ack_policy": "explicit", "durable_name": "python"}
made = request(f"$JS.API.CONSUMER.DURABLE.CREATE.{stream}.python", {"stream_name": stream, "config": config})
if "error" in made:
    raise SystemExit(made["error"]["description"])
while count > 0:
    publish(f"$JS.API.CONSUMER.MSG.NEXT.{stream}.python", b'{"batch": 1}', "inbox.next")
    subject, reply, body = message()
    stored = json.loads(body)
    publish(reply, b"+ACK")
    if stored["kind"] == "event" and stored["name"] == "UserEvent" or stored["kind"] == "gap":
        print(json.dumps([stored["kind"], stored["epoch"], stored["sequence"], stored.get("raw", {}).get("Number")]))
        count -= 1
