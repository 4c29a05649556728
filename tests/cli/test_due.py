"""ipsf due: the due list as text, CSV and JSON."""

import csv
import io
import json
import unittest

from command import CommandTest, REFUSED, ipsf

# One client of one coach. Started on 1 March: the first employer meeting and the profile are due on 31 March; the
# partner contact of March by its end, that of April by the end of April; the care team is met in each week.
COACHES = "coach_id,team_id,started_on\nC1,T1,2024-01-01\n"
EPISODES = "episode_id,client_id,coach_id,started_on\nE1,K1,C1,2024-03-01\n"
CONTACTS = "on,coach_id,party,episode_id,employer_id\n2024-03-20,C1,employer,E1,B1\n"
FORMS = "episode_id,form,on\nE1,form_a,2024-04-03\n"


class Due(CommandTest):
    def setUp(self):
        super().setUp()
        self.history = self.folder / "history"
        self.history.mkdir(exist_ok=True)
        for name, text in (("coaches", COACHES), ("episodes", EPISODES), ("contacts", CONTACTS), ("forms", FORMS)):
            (self.history / f"{name}.csv").write_text(text, encoding="utf-8")

    def due(self, as_of, *arguments):
        return json.loads(self.done("due", str(self.history), "--as-of", as_of, "--format", "json", *arguments))

    def test_a_service_model_has_deadlines_of_its_own(self):
        contacts = [f"2024-03-{day:02},C1,client,E1," for day in (4, 5, 6)]
        (self.history / "contacts.csv").write_text(CONTACTS + "\n".join(contacts) + "\n", encoding="utf-8")
        edition = self.due("2024-03-06", "--key", "profile_form")
        self.assertEqual([item["due_on"] for item in edition["due"]], ["2024-03-06"])  # the third meeting
        self.assertIsNone(edition["service_model"])
        kainuu = self.due("2024-03-06", "--key", "profile_form", "--model", "kainuu")
        self.assertEqual(kainuu["due"], [])
        self.assertEqual(kainuu["service_model"]["id"], "kainuu")
        message = self.refused("due", str(self.history), "--as-of", "2024-03-06", "--model", "uusimaa")
        self.assertIn("there is no service model of this id", message)

    def test_json_says_what_is_open_overdue_and_met(self):
        keys = ("--key", "profile_done", "--key", "first_employer_meeting")
        open_list = self.due("2024-03-19", *keys)
        self.assertEqual(open_list["as_of"], "2024-03-19")
        self.assertEqual(open_list["edition"]["id"], "fi-2021-11")
        self.assertEqual(
            open_list["due"],
            [
                {
                    "key": key,
                    "subject": "client",
                    "team": "T1",
                    "coach": "C1",
                    "episode": "E1",
                    "job": None,
                    "care_team": None,
                    "trigger_on": "2024-03-01",
                    "due_on": "2024-03-31",
                    "state": "open",
                    "days": 12,
                    "met_on": None,
                    "met_in": None,
                    "met_row": None,
                    "days_in_service": 19,
                }
                for key in ("first_employer_meeting", "profile_done")
            ],
        )
        # On 2 April the meeting of 20 March is done and gone; the profile of 3 April does not exist yet.
        (overdue,) = self.due("2024-04-02", *keys)["due"]
        self.assertEqual((overdue["key"], overdue["state"], overdue["days"]), ("profile_done", "overdue", 2))
        (met,) = self.due("2024-04-03", *keys, "--met", "1")["due"]
        self.assertEqual((met["state"], met["days"], met["met_on"]), ("met", 3, "2024-04-03"))
        self.assertEqual((met["met_in"], met["met_row"]), ("forms", 2))  # the header is row 1
        self.assertEqual(met["days_in_service"], 34)  # 1 to 31 March, and 3

    def test_days_is_how_far_ahead_open_ones_are_shown(self):
        for days, shown in (("11", 0), ("12", 2)):
            listed = self.due("2024-03-19", "--key", "profile_done", "--key", "first_employer_meeting", "--days", days)
            self.assertEqual(len(listed["due"]), shown)

    def test_filters(self):
        everything = self.due("2024-03-19")["due"]
        self.assertEqual({item["subject"] for item in everything}, {"client", "coach", "team"})
        self.assertEqual(
            {item["subject"] for item in self.due("2024-03-19", "--coach", "C1")["due"]}, {"client", "coach"}
        )
        self.assertEqual({item["subject"] for item in self.due("2024-03-19", "--client", "K1")["due"]}, {"client"})

    def test_totals_add_up(self):
        listed = self.due("2024-04-02", "--met", "30")
        totals = [
            sum(total[state] for total in listed["totals"].values())
            for state in ("open", "overdue", "met_in_time", "met_late")
        ]
        self.assertEqual(sum(totals), len(listed["due"]))

    def test_csv_has_the_same_rows(self):
        rows = list(
            csv.DictReader(io.StringIO(self.done("due", str(self.history), "--as-of", "2024-03-19", "--format", "csv")))
        )
        self.assertEqual([row["key"] for row in rows], [item["key"] for item in self.due("2024-03-19")["due"]])
        self.assertEqual(rows[0]["team_id"], "T1")

    def test_text_in_both_languages(self):
        arguments = ("due", str(self.history), "--as-of", "2024-04-02", "--key", "profile_done")
        self.assertRegex(self.done(*arguments), r"2024-03-31 2 days late .*\n +team T1, coach C1, episode E1")
        self.assertRegex(
            self.done(*arguments, "--lang", "fi"),
            r"2024-03-31 2 pv myöhässä .*\n +tiimi T1, valmentaja C1, asiakkuus E1",
        )

    def test_what_is_refused(self):
        run = ipsf("due", str(self.history), "--as-of", "2024-03-19", "--key", "lunch", "--coach", "C9")
        self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
        self.assertEqual(len(run.stderr.splitlines()), 2)
        self.wrong_usage("due", str(self.history))
        self.wrong_usage("due", str(self.history), "--as-of", "2024-03-19", "--days", "3661")


if __name__ == "__main__":
    unittest.main()
