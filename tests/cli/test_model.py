"""ipsf model: list, show, chart."""

import json
import pathlib
import unittest
import xml.etree.ElementTree

from command import CommandTest, REFUSED, ipsf

MODELS = pathlib.Path(__file__).resolve().parents[2] / "rulebooks" / "service-models"


class Model(CommandTest):
    def test_list(self):
        listed = self.done("model", "list").splitlines()
        self.assertEqual([line.split()[0] for line in listed], ["kainuu", "keski-suomi", "varsinais-suomi"])

    def test_show(self):
        self.assertIn("Hoitotiimejä                8", self.done("model", "show", "kainuu", "--lang", "fi"))
        self.assertIn("\nProfilointilomake viidennellä", self.done("model", "show", "kainuu", "--lang", "fi"))
        recommended = [line for line in self.done("model", "show", "kainuu").splitlines() if line.startswith("Crit")]
        self.assertEqual(
            [line.split("  ")[0] for line in recommended],
            ["Criteria 4, 5", "Criterion 5", "Criterion 10", "Criterion 10"],
        )
        shown = json.loads(self.done("model", "show", "varsinais-suomi", "--format", "json"))
        self.assertEqual((shown["team"]["coaches"], shown["team"]["care_teams"], shown["review"]), (8, None, None))
        self.assertEqual([phase["key"] for phase in shown["phases"]][-1], "end")

    def test_charts_are_svg_of_one_page(self):
        for model in MODELS.glob("*.toml"):
            with self.subTest(model.stem):
                chart = xml.etree.ElementTree.fromstring(self.done("model", "chart", model.stem))
                self.assertEqual(chart.tag, "{http://www.w3.org/2000/svg}svg")
                wide, high = chart.get("viewBox").split()[2:]
                self.assertLess(int(high), int(wide) * 210 / 297, "higher than a page across")
                for text in chart.iter("{http://www.w3.org/2000/svg}text"):
                    self.assertTrue(text.text)

    def test_a_file_is_a_model_too(self):
        copy = self.folder / "own.toml"
        copy.write_text(
            (MODELS / "kainuu.toml").read_text(encoding="utf-8").replace('"kainuu"', '"own"', 1), encoding="utf-8"
        )
        self.assertEqual(json.loads(self.done("model", "show", str(copy), "--format", "json"))["id"], "own")

    def test_what_is_no_model_is_refused(self):
        run = ipsf("model", "show", "uusimaa")
        self.assertEqual((run.returncode, run.stdout), (REFUSED, ""))
        self.assertIn("kainuu, keski-suomi, varsinais-suomi", run.stderr)
        self.wrong_usage("model")
        self.wrong_usage("model", "chart")


if __name__ == "__main__":
    unittest.main()
