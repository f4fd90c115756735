"""How an application in Python is tested against the simulator: `python3 -m unittest` in this folder."""

import os
import unittest

from simulator import Manager, Simulator

CONFIG = os.path.join(os.path.dirname(__file__), "pbx.yaml")


class DiallerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pbx = Simulator(CONFIG)
        cls.clean = cls.pbx.request("POST", "/snapshots")["id"]

    @classmethod
    def tearDownClass(cls):
        cls.pbx.close()

    def setUp(self):
        self.pbx.request("POST", f"/snapshots/{self.clean}/restore")
        self.pbx.request("DELETE", "/received")
        self.pbx.request("DELETE", "/overrides")
        self.ami = Manager(self.pbx.ports, "dialler", "s3cret")
        self.addCleanup(self.ami.close)

    def test_a_caller_is_connected_with_the_agent_who_answers(self):
        self.pbx.request("PUT", self.pbx.phone("PJSIP/anna") + "/script", does="answers", after="5s")
        call = self.pbx.request("POST", "/calls", **{"from": "Ada <5550100>", "to": "300"})
        self.pbx.advance("10s")
        self.assertEqual(self.ami.event("QueueCallerJoin")["CallerIDNum"], "5550100")
        self.assertEqual(self.ami.event("AgentConnect")["MemberName"], "Anna")
        self.assertEqual(self.pbx.request("GET", f"/calls/{call['id']}")["state"], "Up")
        self.pbx.request("POST", self.pbx.phone("PJSIP/anna") + "/hangup")
        ended = self.pbx.request("POST", f"/calls/{call['id']}/wait", **{"for": "ended"})
        self.assertTrue(ended["over"])

    def test_the_number_that_is_dialled_is_busy(self):
        self.pbx.request("PUT", self.pbx.phone("PJSIP/trunk") + "/script", does="busy", number="5550199")
        self.ami.action("Originate", Channel="PJSIP/5550199@trunk", Application="Wait", Data="1", Async="true")
        self.pbx.advance("1s")
        self.assertEqual(self.ami.event("DialEnd")["DialStatus"], "BUSY")
        self.assertEqual(self.ami.event("OriginateResponse")["Response"], "Failure")
        self.pbx.request("POST", "/received/assert", action="Originate", headers={"Channel": {"matches": "5550199"}})

    def test_an_action_fails_once(self):
        self.pbx.request("POST", "/overrides", action="QueuePause", times=1, reply=[{"error": "Try again"}])
        first = self.ami.action("QueuePause", Queue="support", Interface="PJSIP/anna", Paused="true")
        second = self.ami.action("QueuePause", Queue="support", Interface="PJSIP/anna", Paused="true")
        self.assertEqual((first["Message"], second["Response"]), ("Try again", "Success"))

    def test_what_was_not_sent_is_said_with_what_came_nearest(self):
        self.ami.action("Ping", ActionID="7")
        with self.assertRaisesRegex(AssertionError, "ActionID: expected '8', got '7'"):
            self.pbx.request("POST", "/received/assert", action="Ping", headers={"ActionID": "8"})

    def test_the_connection_breaks(self):
        self.pbx.request("POST", "/links/cut", user="dialler")
        with self.assertRaises(ConnectionError):
            self.ami.action("Ping")

    def test_a_message_is_left(self):
        self.pbx.request("POST", "/mailboxes/100@default/leave")
        self.assertEqual(self.ami.event("MessageWaiting")["New"], "1")


if __name__ == "__main__":
    unittest.main()
