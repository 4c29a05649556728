// Every mistake that loading refuses: what it says and where.
#include <ipsf/decision_table.hpp>

#include "small_edition.hpp"

using namespace ipsf;

namespace {

struct mistake {
    const char* rule;
    std::string from, to;  ///< what is broken, and how
    std::string at;        ///< where the problem is shown: the first place of this in the broken text
    std::string sentence;
    int criterion = 0;
};

const std::string meetings = "[criterion.input.meetings]\nkind = \"measure\"\nunit = \"number\"\n";
const std::string five_a = "when = { tracking = \"weekly\", meetings = \">= 6\" }";
const std::string list_of_criteria = "criteria = [1, 2, 3,";

const std::vector<mistake> mistakes = {
    // keys and values
    {"unknown-format", "format = 1", "format = 2", "2\nid",
     "this library reads editions of format 1; use a library that knows this one"},
    {"unknown-key", "family =", "colour = \"red\"\nfamily =", "colour",
     "the edition has no key `colour`; correct its spelling or remove it"},
    {"unknown-key", "key = \"key_3\"", "key = \"key_3\"\nnote = \"n\"", "note",
     "this criterion has no key `note`; correct its spelling or remove it", 3},
    {"unknown-key", "level = 5\nwhen = { flag_1 ", "level = 5\nhint = 1\nwhen = { flag_1 ", "hint",
     "this row has no key `hint`; correct its spelling or remove it", 1},
    {"missing-key", "family = \"small\"\n", "", "format", "the edition lacks `family`; add it (a text in quotes)"},
    {"missing-key", "key = \"key_3\"\n", "", "[[criterion]]\nid = 3\n",
     "this criterion lacks `key`; add it (a text in quotes)", 3},
    {"missing-key", "when = { flag_1 = true }", "", "[[criterion.row]]\nid = \"5\"\nlevel = 5\n\n",
     "this row lacks `when`; add it (a table)", 1},
    {"wrong-type", "family = \"small\"", "family = 7", "7\npublished",
     "`family` of the edition must be a text in quotes"},
    {"wrong-type", "published = 2024-01-31", "published = \"2024-01-31\"", "\"2024-01-31\"",
     "`published` of the edition must be a date (2021-11-01)"},
    {"wrong-type", "averaged = true", "averaged = 1", "1\n\n[criterion.input.meetings]",
     "`averaged` of this criterion must be true or false", 17},
    {"out-of-range", "published = 2024-01-31", "published = 1824-01-31", "1824",
     "`published` of the edition must lie in the years 1900-2199"},
    {"end-before-start", "valid_until = 2024-12-31", "valid_until = 2024-01-31", "2024-01-31\ndocument",
     "`valid_until` lies before `valid_from`; correct one of them"},
    {"empty-text", "document = \"d\"", "document = \" \"", "\" \"", "`document` of the edition is empty; write it"},
    {"missing-key", "title = { fi = \"t\", en = \"t\" }", "title = { fi = \"t\" }", "{ fi = \"t\" }",
     "`title` of the edition lacks `en`; add it (a text in quotes)"},
    {"unknown-key", "title = { fi = \"t\", en = \"t\" }", "title = { fi = \"t\", en = \"t\", sv = \"t\" }", "sv",
     "`title` of the edition has no key `sv`; correct its spelling or remove it"},
    {"bad-name", "key = \"key_3\"", "key = \"Key 3\"", "\"Key 3\"",
     "`key` of this criterion must be a name of lower-case letters, digits and underscores", 3},
    {"out-of-range", "levels = [\n", "levels = [\n" + small_edition::both("more") + ",\n", "[\n{ fi = \"more\"",
     "`levels` of this criterion must describe the five levels, from 1 to 5", 1},
    // bands
    {"bad-bands", "key = \"low\"\nat_least = 25", "key = \"low\"\nat_least = 26", "[[level]]",
     "the first band must begin at the lowest total, 25, or totals are left out"},
    {"bad-bands", "key = \"high\"\nat_least = 100", "key = \"high\"\nat_least = 25", "[[level]]\nkey = \"high\"",
     "this band begins at or below the one before it; order the bands from the lowest up, without overlap"},
    {"bad-bands", "at_least = 100\nmonths = 12", "at_least = 25\nmonths = 12",
     "[[review_interval]]\nat_least = 25\nmonths = 12",
     "this band begins at or below the one before it; order the bands from the lowest up, without overlap"},
    {"out-of-range", "key = \"high\"\nat_least = 100", "key = \"high\"\nat_least = 126", "126",
     "`at_least` of this level of the total must lie between 25 and 125"},
    {"repeated", "key = \"high\"", "key = \"low\"", "[[level]]\nkey = \"low\"\nat_least = 100",
     "another level has the key `low`; give each a key of its own"},
    {"out-of-range", "months = 12", "months = 0", "0\n[choice",
     "`months` of this review interval must lie between 1 and 120"},
    {"out-of-range", "[choice.edge]", "[[total_case]]\ntotal = 24\nlevel = \"low\"\nmonths = 6\n[choice.edge]",
     "24\nlevel", "`total` of this case of a total must lie between 25 and 125"},
    {"unknown-value", "[choice.edge]", "[[total_case]]\ntotal = 25\nlevel = \"best\"\nmonths = 6\n[choice.edge]",
     "\"best\"", "the total has no level `best`; write the key of a [[level]]"},
    {"missing-key", "[choice.edge]", "[[total_case]]\ntotal = 25\nlevel = \"low\"\n[choice.edge]", "[[total_case]]",
     "this case of a total lacks `months`; add it (a whole number)"},
    {"bad-bands",
     "[[level]]\nkey = \"low\"\nat_least = 25\ntitle = { fi = \"l\", en = \"l\" }\n[[level]]\nkey = "
     "\"high\"\nat_least = 100\ntitle = { fi = \"h\", en = \"h\" }\n",
     "level = []\n", "[]\n[[review_interval]]", "there is no band; totals from 25 up need one"},
    {"out-of-range", "valid_until = 2024-12-31", "valid_until = 2200-01-01", "2200",
     "`valid_until` of the edition must lie in the years 1900-2199"},
    // the direction of an input
    {"unknown-value", meetings, meetings + "better = \"lowest\"\n", "\"lowest\"",
     "`better` of input `meetings` must be one of higher, lower", 17},
    {"unknown-key", "[criterion.input.flag_1]\n", "[criterion.input.flag_1]\nbetter = \"lower\"\n", "better",
     "input `flag_1` has no key `better`; correct its spelling or remove it", 1},
    {"missing-key", meetings, meetings + "level_may_fall = { fi = \"syy\" }\n", "{ fi = \"syy\" }",
     "`level_may_fall` of input `meetings` lacks `en`; add it (a text in quotes)", 17},
    {"inconsistent-input", "[criterion.input.flag_2]\nkind = \"flag\"",
     "[criterion.input.people]\nkind = \"measure\"\nunit = \"whole\"\nbetter = \"lower\"\nlabel = { fi = \"w\", en = "
     "\"w\" "
     "}\n[criterion.input.flag_2]\nkind = \"flag\"",
     "[criterion.input.people]\nkind = \"measure\"\nunit = \"whole\"\nlabel",
     "another criterion declares input `people` otherwise; declare both alike or rename one", 17},
    {"missing-key", "document = \"d\"", "document = \"d\"\nnot_verified = { fi = \"ei\" }", "{ fi = \"ei\" }",
     "`not_verified` of the edition lacks `en`; add it (a text in quotes)"},
    // named choices
    {"missing-key", "options = [\"level-met\", \"round-half-up\"]\n", "", "[choice.edge]",
     "choice `edge` must have either `options`, its words, or `range` = [lowest, highest]"},
    {"unknown-value", "default = \"level-met\"", "default = \"nearest\"", "[choice.edge]",
     "`default` of choice `edge` must be one of level-met, round-half-up"},
    {"unknown-value", "\"round-half-up\"]", "\"truncated\"]", "[choice.edge]",
     "this library knows only level-met and round-half-up for choice `edge`; write `options` with these words"},
    {"unknown-value", "default = \"80\"", "default = \"101\"", "[choice.practice_share]",
     "`default` of choice `practice_share` must be a whole number from 0 to 100"},
    {"out-of-range", "range = [0, 100]", "range = [100, 0]", "[100, 0]",
     "`range` of choice `practice_share` must be two whole numbers from 0 to 999999, the smaller first"},
    {"bad-alternatives", "default = \"level-met\"", "default = \"level-met\"\nalternatives = [\"round-half-up\"]",
     "[choice.edge]",
     "`alternatives` of choice `edge` are for a number only; a word's are its `options`, so remove them"},
    {"unknown-value", "range = [0, 100]", "range = [0, 100]\nalternatives = [\"101\"]", "[choice.practice_share]",
     "each of `alternatives` of choice `practice_share` must be a whole number from 0 to 100"},
    {"repeated", "range = [0, 100]", "range = [0, 100]\nalternatives = [\"75\", \"80\"]", "[choice.practice_share]",
     "`alternatives` of choice `practice_share` name the default; list the other values only"},
    {"repeated", "range = [0, 100]", "range = [0, 100]\nalternatives = [\"75\", \"75\"]", "\"75\"]",
     "`alternatives` of choice `practice_share` names `75` twice; leave one out"},
    {"repeated", "options = [\"level-met\", \"round-half-up\"]",
     "options = [{ name = \"level-met\", fi = \"l\", en = \"l\" }, { name = \"level-met\", fi = \"l\", en = \"l\" }]",
     "{ name = \"level-met\", fi = \"l\", en = \"l\" }]",
     "`options` of choice `edge` names `level-met` twice; leave one out"},
    {"unknown-value", "[choice.edge]",
     "[choice.waiting_days]\ndefault = \"30\"\noptions = [\"30\", \"60\"]\nlabel = " + small_edition::both("w") +
         "\n[choice.edge]",
     "[choice.waiting_days]",
     "choice `waiting_days` is a number to this library; give it a `range` instead of `options`"},
    {"out-of-range", "range = [0, 100]", "range = [0]", "[0]\nlabel",
     "`range` of choice `practice_share` must be two whole numbers from 0 to 999999, the smaller first"},
    {"out-of-range", "range = [0, 100]", "range = [0, 1000000]", "[0, 1000000]",
     "`range` of choice `practice_share` must be two whole numbers from 0 to 999999, the smaller first"},
    {"out-of-range", "range = [0, 100]", "range = [-1, 100]", "[-1, 100]",
     "`range` of choice `practice_share` must be two whole numbers from 0 to 999999, the smaller first"},
    {"out-of-range", "range = [0, 100]", "range = [0, \"100\"]", "[0, \"100\"]",
     "`range` of choice `practice_share` must be two whole numbers from 0 to 999999, the smaller first"},
    {"out-of-range", "range = [0, 100]", "range = [\"0\", 100]", "[\"0\", 100]",
     "`range` of choice `practice_share` must be two whole numbers from 0 to 999999, the smaller first"},
    {"bad-name", "[choice.edge]",
     "[choice.Edge]\ndefault = \"a\"\noptions = [\"a\"]\nlabel = " + small_edition::both("m") + "\n[choice.edge]",
     "Edge]", "choice `Edge` must have a name of lower-case letters, digits and underscores"},
    {"unused-choice", "[choice.edge]",
     "[choice.mood]\ndefault = \"good\"\noptions = [\"good\"]\nlabel = " + small_edition::both("m") + "\n[choice.edge]",
     "[choice.mood]", "nothing depends on choice `mood`; name it in a cell, correct its name or remove it"},
    // readings, sections, principles, criteria
    {"unused-reading", "[reading.R12]", "[reading.R5]\nsays = " + small_edition::both("s") + "\n[reading.R12]",
     "[reading.R5]",
     "no criterion cites reading `R5`; cite it, or write general = true if it touches all or the totals"},
    {"unknown-reading", "readings = []", "readings = [\"R9\"]", "[\"R9\"]",
     "there is no reading `R9`; add [reading.R9] or correct the id", 1},
    {"repeated", "readings = [\"R12\", \"R1\"]", "readings = [\"R12\", \"R12\"]", "\"R12\"]",
     "`readings` of this criterion names `R12` twice; leave one out", 17},
    {"bad-sections", list_of_criteria, "criteria = [1, 2,", "format", "criterion 3 is in no section; add it to one"},
    {"repeated", list_of_criteria, "criteria = [1, 2, 3, 3,", "3, 4, 5",
     "this section lists criterion 3 twice; leave one out"},
    {"bad-sections", "[[principle]]",
     "[[section]]\nkey = \"more\"\ntitle = " + small_edition::both("m") + "\ncriteria = [4]\n[[principle]]", "format",
     "criterion 4 is in more than one section; keep it in one"},
    {"repeated", "[[principle]]",
     "[[section]]\nkey = \"all\"\ntitle = " + small_edition::both("m") + "\ncriteria = [4]\n[[principle]]",
     "[[section]]\nkey = \"all\"\ntitle = { fi = \"m\"",
     "another section has the key `all`; give each a key of its own"},
    {"repeated", "[[criterion]]\nid = 1\n",
     "[[principle]]\nkey = \"one\"\ntitle = " + small_edition::both("m") + "\ncriteria = [4]\n[[criterion]]\nid = 1\n",
     "[[principle]]\nkey = \"one\"\ntitle = { fi = \"m\"",
     "another principle has the key `one`; give each a key of its own"},
    {"unknown-criterion", "criteria = [10, 21]", "criteria = [10, 10000]", "10000]",
     "there is no criterion 10000; ids lie between 1 and 9999"},
    {"wrong-type", "criteria = [10, 21]", "criteria = [10, \"21\"]", "\"21\"]",
     "each of `criteria` of this principle must be a whole number"},
    {"unknown-criterion", "criteria = [10, 21]", "criteria = [10, 26]", "26]",
     "there is no criterion 26; criteria are 1 to 25"},
    {"empty-list", "criteria = [10, 21]", "criteria = []", "[]\n[[criterion]]",
     "`criteria` of this principle is empty; list criteria by number"},
    {"unknown-criterion", "criteria = [10, 21]", "criteria = [10, 0]", "0]\n[[criterion]]",
     "there is no criterion 0; ids lie between 1 and 9999"},
    {"unknown-criterion", "id = 25\n", "id = 27\n", "25]\n", "there is no criterion 25; criteria are 1 to 24, 27"},
    {"bad-sections", "id = 25\n", "id = 27\n", "format", "criterion 27 is in no section; add it to one"},
    {"out-of-range", "id = 25\n", "id = 0\n", "0\nkey = \"key_25\"",
     "`id` of this criterion must lie between 1 and 9999"},
    {"out-of-range", "id = 25\n", "id = 10000\n", "10000\nkey", "`id` of this criterion must lie between 1 and 9999"},
    {"repeated", "id = 25\n", "id = 24\n", "[[criterion]]\nid = 24\nkey = \"key_25\"",
     "there is another criterion 24; correct its id", 24},
    {"repeated", "key = \"key_4\"", "key = \"key_3\"", "[[criterion]]\nid = 4\n",
     "another criterion has the key `key_3`; give each a key of its own", 4},
    // inputs
    {"unknown-value", "kind = \"count\"\nmost", "kind = \"number\"\nmost", "\"number\"\nmost",
     "`kind` of input `phases` must be one of measure, count, flag, choice", 17},
    {"unknown-value", "unit = \"whole\"", "unit = \"percent\"", "\"percent\"",
     "`unit` of input `people` must be one of share, number, whole", 17},
    {"missing-key", "unit = \"whole\"\n", "", "[criterion.input.people]",
     "input `people` lacks `unit`; add it (a text in quotes)", 17},
    {"out-of-range", "most = 5", "most = 0", "0\nlabel", "`most` of input `phases` must lie between 1 and 1000", 17},
    {"unknown-key", "most = 5", "most = 5\nunit = \"whole\"", "unit = \"whole\"\nlabel = { fi = \"c\"",
     "input `phases` has no key `unit`; correct its spelling or remove it", 17},
    {"repeated", "name = \"monthly\"", "name = \"none\"", "{ name = \"none\", fi = \"m\"",
     "input `tracking` has two choices of the name `none`; rename or remove one", 17},
    {"out-of-range",
     "  { name = \"monthly\", fi = \"m\", en = \"m\" },\n  { name = \"weekly\", fi = \"w\", en = \"w\" },\n", "",
     "[\n  { name = \"none\"", "input `tracking` must have 2 to 32 choices, worst first", 17},
    {"missing-key", small_edition::flag_inputs(1), "input = {}\n", "{}\n[[criterion.row]]",
     "this criterion has no input; declare at least one as [criterion.input.NAME]", 1},
    {"missing-key", small_edition::flag_rows(1), "", "[[criterion]]\nid = 1\n",
     "this criterion lacks `row`; add it (a list ([...]))", 1},
    {"missing-key", small_edition::flag_inputs(1) + small_edition::flag_rows(1),
     "row = []\n" + small_edition::flag_inputs(1), "[]\n[criterion.input.flag_1]",
     "this criterion has no rows; add one for each level as [[criterion.row]]", 1},
    {"bad-name", "[criterion.input.people]", "[criterion.input.\"rating.1\"]", "\"rating.1\"]",
     "input `rating.1` must have a name of lower-case letters, digits and underscores", 17},
    {"unused-input", meetings,
     "[criterion.input.spare]\nkind = \"flag\"\nlabel = " + small_edition::both("s") + "\n" + meetings,
     "[criterion.input.spare]", "no row names input `spare`; use or remove it", 17},
    {"unused-input", ", each = \">= 2\"", "", "[criterion.derived.each]",
     "no row names derived input `each`; use or remove it", 17},
    {"inconsistent-input", "[criterion.input.contact]", "[criterion.input.tracking]",
     "[criterion.input.tracking]\nkind = \"choice\"\nlabel = { fi = \"contact\"",
     "another criterion declares input `tracking` otherwise; declare both alike or rename one", 18},
    {"bad-kind", "kind = \"count\"\ntitle", "kind = \"judgement\"\ntitle", "[[criterion]]\nid = 5\n",
     "a criterion of kind judgement has one input, a choice; change it or make the criterion a table", 5},
    {"bad-kind", "kind = \"judgement\"\ntitle", "kind = \"count\"\ntitle", "[criterion.input.contact]",
     "a criterion of kind count has only flags; make `contact` one or the criterion a table", 18},
    {"unknown-value", "kind = \"judgement\"\ntitle", "kind = \"guess\"\ntitle", "\"guess\"",
     "`kind` of this criterion must be table, count or judgement", 18},
    {"bad-kind", "id = 3\n", "id = 3\naveraged = true\n", "[[criterion]]\nid = 3\n",
     "only a criterion with measures can be averaged; remove `averaged`", 3},
    // derived inputs
    {"unknown-input", "ratio = [\"meetings\", \"seekers\"]", "ratio = [\"meetings\", \"days\"]", "\"days\"",
     "derived input `each` names `days`, which is no input of this criterion; declare or correct it", 17},
    {"bad-ratio", "ratio = [\"meetings\", \"seekers\"]", "ratio = [\"meetings\", \"people\"]", "\"people\"",
     "derived input `each` can only be the ratio of measures of the units number and share; `people` is none", 17},
    {"bad-ratio", "ratio = [\"meetings\", \"seekers\"]", "ratio = [\"meetings\"]", "[\"meetings\"]",
     "derived input `each` must name two measures, the second dividing the first", 17},
    {"wrong-type", "ratio = [\"meetings\", \"seekers\"]", "ratio = [\"meetings\", 1]", "1]\n[[criterion.row]]",
     "each side of the ratio of derived input `each` must be a text in quotes", 17},
    {"bad-ratio", "ratio = [\"meetings\", \"seekers\"]", "ratio = [\"phases\", \"seekers\"]", "\"phases\", \"seekers\"",
     "derived input `each` can only be the ratio of measures of the units number and share; `phases` is none", 17},
    {"bad-ratio", "[[criterion.row]]\nid = \"5a\"",
     "[criterion.derived.other]\nratio = [\"part\", \"seekers\"]\n[[criterion.row]]\nid = \"5a\"",
     "[\"part\", \"seekers\"]",
     "derived input `other` names a measure for the second time; a measure may stand once in one ratio of a criterion",
     17},
    {"bad-name", "[criterion.derived.each]", "[criterion.derived.part]", "part]\nratio",
     "derived input `part` must have a name of its own, of lower-case letters, digits and underscores", 17},
    // cells
    {"unknown-input", five_a, "when = { tracking = \"weekly\", meeting = \">= 6\" }", "meeting =",
     "the row names `meeting`, which is no input of this criterion; declare it under input or correct the name", 17},
    {"unknown-input", "when = { met = \">= 3\" }", "when = { first_met = true }", "first_met = true",
     "the rows of a count ask only for `met`, how many flags are true; `first_met` cannot stand here", 5},
    {"unknown-value", "tracking = \"weekly\", meetings", "tracking = \"daily\", meetings", "\"daily\"",
     "`tracking` has no choice `daily`; write one of its names, or several with commas", 17},
    {"bad-cell", "\"monthly, weekly\"", "\"weekly, weekly\"", "\"weekly, weekly\"",
     "the cell on `tracking` names a choice twice; leave one out", 17},
    {"bad-cell", "when = { flag_1 = true }", "when = { flag_1 = \"true\" }", "\"true\" }\n[[criterion.row]]",
     "`flag_1` is a flag; write true or false, without quotes", 1},
    {"bad-cell", "when = { flag_1 = true }", "when = { flag_1 = \"yes\" }", "\"yes\" }",
     "`flag_1` is a flag; write true or false, without quotes", 1},
    {"bad-cell", "meetings = \">= 6\"", "meetings = 6", "6 }",
     "the cell on `meetings` must stand in quotes, such as \">= 6\" or \"weekly\"", 17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = true", "true }\n[[criterion.row]]\nid = \"5b\"",
     "the cell on `meetings` must stand in quotes, such as \">= 6\" or \"weekly\"", 17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \">= 6,5\"", "\">= 6,5\"",
     "the limit on `meetings` is not a number from 0; write digits, with a point before decimals, or a named choice",
     17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \">= -6\"", "\">= -6\"",
     "the limit on `meetings` is not a number from 0; write digits, with a point before decimals, or a named choice",
     17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \">= 96 %\"", "\">= 96 %\"",
     "the limit on `meetings` is not a number from 0; write digits, with a point before decimals, or a named choice",
     17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \"\"", "\"\" }",
     "the limit on `meetings` is not a number from 0; write digits, with a point before decimals, or a named choice",
     17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \"[6\"", "\"[6\"",
     "the cell on `meetings` cannot be read; write for example \">= 96\", \"< 3\", \"10\", \"[31..40]\" or \"(0..3)\"",
     17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \"[6-9]\"", "\"[6-9]\"",
     "the cell on `meetings` cannot be read; write for example \">= 96\", \"< 3\", \"10\", \"[31..40]\" or \"(0..3)\"",
     17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \"[9..6]\"", "\"[9..6]\"",
     "the interval on `meetings` is empty; write the smaller end first", 17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \"[6..6)\"", "\"[6..6)\"",
     "the interval on `meetings` is empty; write the smaller end first", 17},
    {"bad-cell", "meetings = \">= 6\"", "meetings = \">= 6.0001\"", "\">= 6.0001\"",
     "a limit has at most six digits before the point and three after it; shorten the one on `meetings`", 17},
    {"bad-cell", "people = \"> 9\"", "people = \"> 9.5\"", "\"> 9.5\"",
     "`people` has whole values only; write a limit without decimals", 17},
    {"limit-out-of-range", "phases = \"[1..3]\"", "phases = \"[1..6]\"", "\"[1..6]\"",
     "`phases` is at most 5; write a limit from 0 to 5", 17},
    {"limit-out-of-range", "met = \">= 3\"", "met = \">= 4\"", "\">= 4\"",
     "`met` is at most 3; write a limit from 0 to 3", 5},
    {"limit-out-of-range", "part = \">= practice_share\"", "part = \"> 100.5\"", "\"> 100.5\"",
     "`part` is a share; write a limit from 0 to 100 (percent)", 17},
    {"unknown-choice", "meetings = \">= 6\"", "meetings = \">= edge\"", "\">= edge\"",
     "the edition has no named choice `edge` that is a number; write a number or declare it as [choice.edge]", 17},
    // rows together
    {"repeated", "id = \"5b\"", "id = \"5a\"",
     "[[criterion.row]]\nid = \"5a\"\nlevel = 5\nwhen = { tracking = \"weekly\", seekers",
     "this criterion has another row `5a`; give each row an id of its own", 17},
    {"rows-out-of-order", "id = \"4\"\nlevel = 4\nwhen = { tracking", "id = \"4\"\nlevel = 2\nwhen = { tracking",
     "[[criterion.row]]\nid = \"3\"\nlevel = 3\nwhen = { phases",
     "this row of level 3 stands below one of level 2; order the rows from level 5 down", 17},
    {"duplicate-row", "[[criterion.row]]\nid = \"3\"\nlevel = 3\nwhen = { phases",
     "[[criterion.row]]\nid = \"4b\"\nlevel = 4\nwhen = { people = \"> 9\", tracking = \"weekly, monthly\", part = "
     "\">= 80.0\" "
     "}\n[[criterion.row]]\nid = \"3\"\nlevel = 3\nwhen = { phases",
     "[[criterion.row]]\nid = \"4b\"", "this row has the same level and cells as row 4; remove one of them", 17},
    {"unreachable-row", "when = { phases = \"[1..3]\" }",
     "when = { tracking = \"weekly\", meetings = \"> 6\", phases = \"[1..3]\" }",
     "[[criterion.row]]\nid = \"3\"\nlevel = 3\nwhen = { tracking",
     "this row can never decide, the rows above it take everything; move, change or remove it", 17},
    {"gap", "contact = \"fair\" }\n[[criterion.row]]\nid = \"1\"\nlevel = 1\nwhen = {}", "contact = \"poor\" }",
     "[[criterion]]\nid = 18\n", "no row takes contact = fair; add a row for it, and end with a row that has when = {}",
     18},
    {"gap", "level = 1\nwhen = {}\n[[criterion.case]]\ngiven = { flag_1 ",
     "level = 1\nwhen = { flag_1 = true }\n[[criterion.case]]\ngiven = { flag_1 ", "[[criterion]]\nid = 1\n",
     "no row takes flag_1 = false; add a row for it, and end with a row that has when = {}", 1},
    {"gap", "met = \">= 1\" }\n[[criterion.row]]\nid = \"1\"\nlevel = 1\nwhen = {}", "met = \">= 1\" }",
     "[[criterion]]\nid = 5\n", "no row takes met = 0; add a row for it, and end with a row that has when = {}", 5},
    {"last-row", "level = 1\nwhen = {}\n[[criterion.case]]\ngiven = { flag_1 ",
     "level = 1\nwhen = { flag_1 = false }\n[[criterion.case]]\ngiven = { flag_1 ",
     "[[criterion.row]]\nid = \"1\"\nlevel = 1\nwhen = { flag_1 = false }",
     "the last row must take whatever is left; write when = {}", 1},
    // boundary cases
    {"unknown-input", "given = { tracking = \"none\" }", "given = { track = \"none\" }",
     "track =", "the case gives `track`, which is no input of this criterion; correct the name", 17},
    {"bad-value", "given = { tracking = \"none\" }", "given = { tracking = \"daily\" }", "\"daily\"",
     "`tracking`: the value is none of the choices; give one of none, monthly, weekly", 17},
    {"wrong-type", "given = { flag_1 = \"true\" }", "given = { flag_1 = true }", "true }\nlevel",
     "a value given in a case must be a text in quotes", 1},
    {"unknown-row", "row = \"5a\"", "row = \"5c\"", "\"5c\"", "this criterion has no row `5c`; correct the id", 17},
    {"unknown-input", "undecided_by = [\"phases\"]", "undecided_by = [\"phase\"]", "[\"phase\"]",
     "`undecided_by` names `phase`, which is no input of this criterion that the case leaves unknown", 17},
    {"unknown-input", "undecided_by = [\"phases\"]", "undecided_by = [\"tracking\"]", "[\"tracking\"]",
     "`undecided_by` names `tracking`, which is no input of this criterion that the case leaves unknown", 17},
    {"missing-key", "levels = [1, 3]\n", "", "[[criterion.case]]\ngiven = { tracking = \"none\" }",
     "this case must have either `level`, or `levels` = [lowest, highest]", 17},
    {"missing-key", "levels = [1, 3]\n", "levels = [1, 3]\nlevel = 1\n",
     "[[criterion.case]]\ngiven = { tracking = \"none\" }",
     "this case must have either `level`, or `levels` = [lowest, highest]", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [3, 1]\n", "[3, 1]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [0, 3]\n", "[0, 3]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [1, 6]\n", "[1, 6]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [3, 3]\n", "[3, 3]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [3]\n", "[3]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [1, 2, 3]\n", "[1, 2, 3]\nundecided",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [\"1\", 3]\n", "[\"1\", 3]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"out-of-range", "levels = [1, 3]\n", "levels = [1, \"3\"]\n", "[1, \"3\"]",
     "`levels` of this case must be two levels from 1 to 5, the lower first; for a single one write `level`", 17},
    {"wrong-type", "levels = [1, 3]\n", "levels = 3\n", "3\nundecided_by",
     "`levels` of this case must be a list ([...])", 17},
};

}  // namespace

TEST_CASE("each mistake is refused, with its place and what to do") {
    for (const mistake& one : mistakes) {
        const std::string broken = small_edition::with(one.from, one.to);
        const std::string at = small_edition::place_of(broken, one.at);
        INFO(one.rule << " at " << at << ": " << one.sentence);
        const auto problems = small_edition::problems_of(broken);
        const std::string message = "small.toml:" + at + ": " + one.sentence;
        const auto found =
            std::find_if(problems.begin(), problems.end(), [&](const problem& p) { return p.message == message; });
        std::string all;
        for (const problem& p : problems) all += p.message + " [" + p.rule + "]\n";
        INFO(all);
        REQUIRE(found != problems.end());
        CHECK(found->rule == one.rule);
        CHECK(found->table == "small.toml");
        CHECK(std::to_string(found->row) + ":" + found->column == at);
        CHECK(found->criterion == one.criterion);
    }
}

TEST_CASE("tables too large to check are refused, just smaller ones are not") {
    const auto with_criterion = [](const std::string& criterion) {
        std::string text = small_edition::text();
        const auto from = text.find("[[criterion]]\nid = 1\n");
        return text.replace(from, text.find("[[criterion]]\nid = 2\n") - from, criterion);
    };
    const std::string last_row = "[[criterion.row]]\nid = \"1\"\nlevel = 1\nwhen = {}\n";
    const auto of_flags = [&](int flags) {  // a row for each flag: 2^flags combinations
        std::string inputs, rows;
        for (int i = 1; i <= flags; ++i) {
            const std::string name = "of_many_" + std::to_string(i);
            inputs += "[criterion.input." + name + "]\nkind = \"flag\"\nlabel = " + small_edition::both("l") + "\n";
            rows +=
                "[[criterion.row]]\nid = \"r" + std::to_string(i) + "\"\nlevel = 5\nwhen = { " + name + " = true }\n";
        }
        return with_criterion(small_edition::criterion_head(1, "table") + inputs + rows + last_row);
    };
    CHECK_NOTHROW(read_edition(of_flags(16), small_edition::name));
    const auto combinations = small_edition::problems_of(of_flags(17));
    REQUIRE(combinations.size() == 1);
    CHECK(combinations[0].rule == "too-many-combinations");
    CHECK(combinations[0].message.find("more than 65536 combinations") != std::string::npos);

    const auto of_rows = [&](int numbers) {
        std::string rows;
        for (int i = 0; i < numbers; ++i)
            rows += "[[criterion.row]]\nid = \"r" + std::to_string(i) + "\"\nlevel = 2\nwhen = { many = \"" +
                    std::to_string(i) + "\" }\n";
        return with_criterion(small_edition::criterion_head(1, "table") +
                              "[criterion.input.many]\nkind = \"count\"\nmost = 99\nlabel = " +
                              small_edition::both("l") + "\n" + rows + last_row);
    };
    const auto largest = read_edition(of_rows(63), small_edition::name);
    const verdict last = evaluate(*largest->find_criterion(1), std::vector<input_value>{fraction{62, 1}});
    CHECK((last.low == 2 && last.row == 62U));
    CHECK(evaluate(*largest->find_criterion(1), std::vector<input_value>{fraction{63, 1}}).row == 63U);
    const auto rows = small_edition::problems_of(of_rows(64));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].rule == "too-many-rows");

    const auto of_inputs =
        [&](int numbers) {  // only the first is told apart by the rows, the others are from 0 as all numbers are
            std::string inputs, cells;
            for (int i = 1; i <= numbers; ++i) {
                const std::string name = "of_many_" + std::to_string(i);
                inputs += "[criterion.input." + name +
                          "]\nkind = \"measure\"\nunit = \"number\"\nlabel = " + small_edition::both("l") + "\n";
                cells += (i == 1 ? "" : ", ") + name + " = \">= " + (i == 1 ? "1" : "0") + "\"";
            }
            return with_criterion(small_edition::criterion_head(1, "table") + inputs +
                                  "[[criterion.row]]\nid = \"5\"\nlevel = 5\nwhen = { " + cells + " }\n" + last_row);
        };
    CHECK_NOTHROW(read_edition(of_inputs(64), small_edition::name));
    const auto inputs = small_edition::problems_of(of_inputs(65));
    REQUIRE(inputs.size() == 1);
    CHECK(inputs[0].rule == "too-many-inputs");
}
