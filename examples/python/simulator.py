"""A simulated Asterisk for tests, started as a process and scripted over HTTP. Needs nothing beyond Python itself."""

import json
import os
import shlex
import signal
import socket
import subprocess
import urllib.error
import urllib.parse
import urllib.request

COMMAND = os.environ.get("OPENAMI_SIMULATOR", "npx openami-simulator")


class Simulator:
    """Starts `openami-simulator`, and sends requests to its control API."""

    def __init__(self, config):
        command = [*shlex.split(COMMAND), "--config", config, "--port", "0", "--control", "0", "--json"]
        # npx does not pass signals on: the simulator is ended with its process group.
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the simulator did not start; its message is above")
        self.ports = json.loads(line)

    def close(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(10)
        self.process.stdout.close()

    def request(self, method, path, **body):
        """Sends one request; a mistake in it, or an assertion that fails, is an AssertionError with the reason."""
        address = f"http://{self.ports['host']}:{self.ports['controlPort']}{path}"
        data = json.dumps(body).encode() if body else None
        request = urllib.request.Request(address, data, {"content-type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["error"]) from None

    def phone(self, device):
        return f"/phones/{urllib.parse.quote(device, safe='')}"

    def advance(self, duration):
        self.request("POST", "/clock/advance", by=duration)


class Manager:
    """A small client of AMI, in place of the application that is tested."""

    def __init__(self, ports, username, secret):
        self.socket = socket.create_connection((ports["host"], ports["port"]), 10)
        self.file = self.socket.makefile("r", encoding="utf-8", newline="\n")
        self.file.readline()
        self.events = []
        answer = self.action("Login", Username=username, Secret=secret)
        if answer["Response"] != "Success":
            raise RuntimeError(answer["Message"])

    def action(self, name, **headers):
        """Sends an action and returns its response; events that come before it are kept."""
        lines = [f"Action: {name}", *(f"{key}: {value}" for key, value in headers.items())]
        self.socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        while True:
            message = self.read()
            if "Response" in message:
                return message
            self.events.append(message)

    def read(self):
        message = {}
        while True:
            line = self.file.readline()
            if not line:
                raise ConnectionError("the server has closed the connection")
            name, colon, value = line.rstrip("\r\n").partition(": ")
            if not colon and not name:
                return message
            message[name] = value

    def event(self, name):
        """The next event of this name, those included that came before."""
        while True:
            message = self.events.pop(0) if self.events else self.read()
            if message.get("Event") == name:
                return message

    def close(self):
        self.file.close()
        self.socket.close()
