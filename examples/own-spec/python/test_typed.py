"""Actions and events of a module that `openami generate --out ami.py` made, against the simulator."""

import os
import socket
import unittest
from typing import TypeVar

from ami import Action, AgentConnectEvent, DongleSendSMSAction, Event, InvalidAction, LoginAction, OriginateAction
from ami import QueueCallerJoinEvent, UserEventAction, AgentLoggedOnEvent, read_event
from simulator import Simulator

CONFIG = os.path.join(os.path.dirname(__file__), "pbx.yaml")
E = TypeVar("E", bound=Event)


class Connection:
    """Sends typed actions and reads typed events."""

    def __init__(self, host: str, port: int) -> None:
        self.socket = socket.create_connection((host, port), 10)
        self.file = self.socket.makefile("r", encoding="utf-8", newline="\n")
        self.file.readline()
        self.events: list[Event] = []

    def send(self, action: Action) -> dict[str, str]:
        self.socket.sendall(action.wire())
        while True:
            lines = self.read()
            if lines[0][0] == "Response":
                return dict(lines)
            self.events.append(read_event(lines))

    def event(self, kind: type[E]) -> E:
        while True:
            event = self.events.pop(0) if self.events else read_event(self.read())
            if isinstance(event, kind):
                return event

    def read(self) -> list[tuple[str, str]]:
        lines: list[tuple[str, str]] = []
        while True:
            line = self.file.readline()
            if not line:
                raise ConnectionError("the server has closed the connection")
            name, colon, value = line.rstrip("\r\n").partition(": ")
            if not colon:
                return lines
            lines.append((name, value))

    def close(self) -> None:
        self.file.close()
        self.socket.close()


class TypedTest(unittest.TestCase):
    def setUp(self) -> None:
        self.pbx = Simulator(CONFIG)
        self.addCleanup(self.pbx.close)
        self.ami = Connection(self.pbx.ports["host"], self.pbx.ports["port"])
        self.addCleanup(self.ami.close)
        answer = self.ami.send(LoginAction(username="dialler", secret="s3cret"))
        self.assertEqual(answer["Response"], "Success")

    def test_events_are_typed(self) -> None:
        self.pbx.request("PUT", self.pbx.phone("PJSIP/anna") + "/script", does="answers", after="5s")
        self.pbx.request("POST", "/calls", **{"from": "Ada <5550100>", "to": "300"})
        self.pbx.advance("10s")
        joined = self.ami.event(QueueCallerJoinEvent)
        self.assertEqual((joined.position, joined.queue, joined.caller_id_num), (1, "support", "5550100"))
        connected = self.ami.event(AgentConnectEvent)
        self.assertEqual((connected.hold_time, connected.member_name), (5, "Anna"))

    def test_actions_are_written_as_the_server_reads_them(self) -> None:
        action = OriginateAction(
            channel="PJSIP/anna", context="default", exten=300, priority=1, async_=True, variable={"A": "1", "B": "2"}
        )
        self.assertEqual(self.ami.send(action)["Response"], "Success")
        headers = {"Exten": "300", "Async": "true", "Variable": "A=1"}
        self.pbx.request("POST", "/received/assert", action="Originate", headers=headers)

    def test_a_user_event_of_ones_own_has_its_class(self) -> None:
        self.ami.send(UserEventAction(user_event="Agentlogin", more={"Agent": 200}))
        self.assertEqual(self.ami.event(AgentLoggedOnEvent).agent, "200")

    def test_what_a_server_would_not_take_is_refused_before_it_is_sent(self) -> None:
        with self.assertRaisesRegex(InvalidAction, "DongleSendSMS: Message must not contain CR, LF or NUL"):
            DongleSendSMSAction(device="dongle0", number="1", message="a\r\nb").wire()
        with self.assertRaisesRegex(InvalidAction, "Originate: Context, Exten, Priority are sent together"):
            OriginateAction(channel="PJSIP/anna", exten="300").wire()
        self.assertNotIn("s3cret", repr(LoginAction(username="dialler", secret="s3cret")))


if __name__ == "__main__":
    unittest.main()
