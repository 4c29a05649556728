"""Results as workbooks: the bytes that another program reads, for every result."""

import io
import pickle
import unittest

import openpyxl

import ipsf

AS_OF = "2024-05-08"
PERIOD = {"from_": "2024-01-01", "to": AS_OF}


class Workbooks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        history = ipsf.load("examples/kainuu-like")
        edition = ipsf.edition("fi-2021-11")
        cls.reviews = ipsf.score(history, as_of=AS_OF)
        # Each with its title and the sheet that is shown first, in both languages.
        cls.results = (
            (cls.reviews, "Fidelity review", "Reviews", "Arvioinnit"),
            (ipsf.sensitivity(history, as_of=AS_OF), "Fidelity review", "Reviews", "Arvioinnit"),
            (
                ipsf.series(history, **PERIOD),
                "Series of fidelity reviews",
                "Totals by team",
                "Yhteispisteet tiimeittäin",
            ),
            (ipsf.list_due(history, as_of=AS_OF), "Deadlines", "What is due", "Määräajat"),
            (ipsf.punctuality(history, **PERIOD), "Punctuality", "Punctuality", "Määräaikojen täsmällisyys"),
            (ipsf.phase_flow(history, as_of=AS_OF), "Phases", "Phases", "Vaiheet"),
            (
                ipsf.track(history, **PERIOD),
                "Tracking table",
                "Team leader's tracking table",
                "Tiiminvetäjän seurantataulukko",
            ),
            (ipsf.summarise_clients(history, as_of=AS_OF), "Client summary", "Episodes", "Asiakkuudet"),
            (ipsf.compare_editions(edition, "ips25-2008"), "Differences of editions", "Changes", "Muutokset"),
            (
                ipsf.compare_series(edition, "ips25-2008", history, **PERIOD),
                "Reviews by two editions",
                "Reviews by both editions",
                "Arvioinnit rinnakkain",
            ),
        )

    def test_every_result_is_one(self):
        for result, title, en, fi in self.results:
            with self.subTest(type(result).__name__):
                book = openpyxl.load_workbook(io.BytesIO(result.xlsx()))
                self.assertEqual((book.properties.title, book.sheetnames[0]), (title, en))
                self.assertEqual(openpyxl.load_workbook(io.BytesIO(result.xlsx("fi"))).sheetnames[0], fi)
                self.assertEqual(result.xlsx(), result.xlsx("en"))
                with self.assertRaises(ipsf.InvalidArgument):
                    result.xlsx("sv")

    def test_reviews_that_are_data_alone_have_none(self):
        for alone in (ipsf.Reviews.from_json(self.reviews.json), pickle.loads(pickle.dumps(self.reviews))):
            with self.assertRaisesRegex(ipsf.InvalidArgument, "have no workbook; score them again"):
                alone.xlsx()


if __name__ == "__main__":
    unittest.main()
