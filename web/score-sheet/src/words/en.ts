export const en = {
    sheet: "Score sheet",
    skip: "Skip to the form",
    views: { start: "Start", fill: "Fill in", compare: "Compare", give: "Hand over" },
    undo: "Undo",
    redo: "Redo",
    save: "Save",
    total: "Total",
    possible: (of: number) => `of ${of} points`,
    level: "Level",
    levelsPossible: "Levels possible",
    nextReview: (day: string) => `Next review by ${day}`,
    noReview: "There is no review yet",
    open: (count: number) =>
        count ? `${count} of the criteria ${count === 1 ? "is" : "are"} still open` : "Every criterion is scored",
    language: "Language",
    start: {
        title: "The review",
        private: "Everything stays on this machine: the page connects to nothing and sends nothing.",
        service: "Service",
        team: "Team",
        noTeam: "Choose a team",
        teamMissing: (team: string) =>
            `The records have no team ${team}, so nothing is taken from them. Choose the team of the review.`,
        otherTeam: (team: string) => `${team} (not in the records)`,
        date: "Date of the review",
        dateRefused: (day: string) => `That date cannot be used. The review is of ${day} as before.`,
        assessor: "Assessor",
        other: (place: number) => `Assessor ${place}`,
        remove: "Remove",
        edition: "Criteria",
        ownEdition: (id: string) => `${id}, from a file`,
        outOfDate:
            "These criteria were not in force on the date of the review. They are used all the same, and the " +
            "report says so.",
        notVerified: "What has not been verified",
        openEdition: "Open another edition (TOML)",
        begin: "Fill in the form",
        records: "Records",
        recordsAbout:
            "Drop the client records here, as CSV files or one SQLite file, or choose them. The measures are " +
            "then filled in from them. The records are read in this page alone and are not saved with the " +
            "sheet.",
        openRecords: "Choose records",
        removeRecords: "Remove the records",
        rows: (count: string) => `${count} rows read`,
        recordsMissing: (files: string) =>
            `This sheet was filled in with records (${files}). They are never kept: choose them again.`,
        withoutRecords: "Go on without records",
        unknown: (count: number) =>
            count === 1
                ? "One answer is to a question that no criteria ask: it stays in the sheet and counts for nothing."
                : `${count} answers are to questions that no criteria ask: they stay in the sheet and count for ` +
                  "nothing.",
        inRows: (rows: string) => `row ${rows}`,
        oddities: "Accepted, but worth a look",
        sheets: "Saved sheets",
        openSheet: "Open a saved sheet",
        newSheet: "Begin a new sheet",
        keep: "Keep unfinished work in this browser",
        keepAbout: "So a reload loses nothing. On a shared computer, switch it off or wipe it when you leave.",
        wipe: "Wipe the work kept here",
        wipeAsked:
            "This empties the open sheet, too, and puts the records away. What was not saved as a file is gone, and " +
            "cannot be brought back.",
        wipeYes: "Wipe it all",
        wipeNo: "Keep it",
        wiped: "Nothing is kept in this browser any more, and the sheet is empty.",
        notKept: "The browser has no room to keep this sheet: save it as a file before you close the page.",
        cannotKeep: "This browser lets the page keep nothing: save the sheet as a file before you close the page.",
        reading: "Reading …",
        read: (name: string) => `${name} was opened.`,
    },
    fill: {
        yes: "Yes",
        no: "No",
        unknown: "Not known",
        asRecords: (value: string) => `As in the records: ${value}`,
        records: "In the records",
        noMeasure: "In the records no number:",
        behind: "Records behind it",
        hideBehind: "Hide the records",
        behindAbout: (counted: string, dividedBy: string) =>
            `The number is ${counted} ÷ ${dividedBy}: all that the rows add to what is counted, divided by all that ` +
            "they add to what it is divided by.",
        columns: {
            table: "Record",
            row: "Row",
            id: "Id",
            numerator: "Counted",
            denominator: "Divided by",
        },
        decides: "would decide the level",
        because: "Source and note",
        source: "Source",
        note: "Note",
        none: "Not given",
        sources: { interview: "Interview", observation: "Observation", documents: "Documents" },
        open: (low: number, high: number) => `Open: level ${low}–${high}. What would decide it is marked with a dot.`,
        openRated: (low: number, high: number) => `Open: level ${low}–${high}.`,
        next: (level: number) => `For level ${level}`,
        disagree: {
            measure: (levels: string) => `The records alone would give level ${levels}.`,
            answer: (levels: string) => `The answers would give level ${levels}.`,
        },
        rated: (score: number) => `Rated directly: ${score}`,
        rating: "Levels, and a rating given directly",
        noRating: "No direct rating",
        levelWord: (level: number) => `Level ${level}`,
        levelRange: (low: number, high: number) => `Level ${low} to ${high}`,
        atLeast: "at least",
        atMost: "at most",
        over: "over",
        under: "under",
        exactly: "exactly",
        ratio: "their ratio",
        whole: "A whole number",
        percent: "Percent or a fraction",
        number: "A number or a fraction",
        contents: "Criteria",
        limits: "Limits of the levels",
        band: "Levels of the total, and the time between reviews",
    },
    /** One record of each table, as it is called among people. */
    tables: {
        teams: "team",
        coaches: "coach",
        episodes: "client",
        phases: "phase",
        contacts: "contact",
        jobs: "job",
        studies: "studies",
        forms: "form",
        signals: "signal",
        work_time: "working time",
        team_events: "event of the team",
        answers: "answer",
    },
    refusal: {
        // Null: as the library says it.
        share: null as string | null,
        number: null as string | null,
        whole: null as string | null,
        count: null as ((most: number | null) => string) | null,
        flag: "This is neither yes nor no. Choose one of the options.",
        choice: "This is none of the options. Choose one of them.",
        rating: "This is none of the levels. Choose one of them.",
        limit: "The criteria do not take this limit with their others, so it counts as it was.",
        limitNumber: "A limit is a number, for instance 65 or 12.5. Until there is one, it counts as it was.",
    },
    whatIf: {
        begin: "What if …?",
        title: "What if?",
        about: "Change any answer or limit to see what would come of it. Nothing of it is part of the sheet.",
        end: "Back to the sheet",
        first: "Go back from the what-if to the sheet first: what is handed over is the sheet.",
        locked: "A what-if is going on: what the review is of stays as it is until you go back to the sheet.",
        textAsIs: "The levels' texts still state the limits of the criteria.",
    },
    compare: {
        title: "The assessors compared",
        openOther: "Open the other assessor's sheet",
        about:
            "Each assessor fills in a sheet alone. Open the other's saved sheet here to see both side by side, " +
            "and agree where they differ. Both are kept as they were given.",
        agreement: "Agreement",
        same: "The same level",
        sameAbout: "All assessors gave these criteria one and the same level.",
        within: "Within one level",
        withinAbout: "The levels that the assessors gave these are at most one apart.",
        kappa: "Weighted kappa",
        kappaAbout:
            "Agreement beyond chance, 1 being full and 0 no better than chance; a wider difference weighs more.",
        kappaNone: "Not defined",
        kappaNoneAbout: "Every level that was given is one and the same, which chance alone would do, too.",
        notCompared: (count: number, of: number) =>
            `${count} of the ${of} criteria ${count === 1 ? "is" : "are"} not compared: the level that one of the ` +
            `assessors gave ${count === 1 ? "it" : "them"} is still open.`,
        none: "None can be compared yet: a criterion is compared once every assessor's level is one level.",
        differing: "Where the assessors differ",
        leftToAgree: (count: number) => (count ? `${count} still to be agreed` : "all agreed"),
        toAgree: "Still to be agreed",
        isAgreed: "Agreed",
        partlyAgreed: "Agreed in part",
        agreeing: "Alike",
        allAlike: "The assessors differ in nothing.",
        agreed: "Agreed",
        noName: (place: number) => `Assessor ${place}`,
        notYet: "Not agreed",
        leftOut: "refused, so it does not count",
        rating: "Direct rating",
        same_answers: (count: number) => `${count} other ${count === 1 ? "answer is" : "answers are"} the same`,
        total: "Totals",
        own: "Own total",
        agreedTotal: "Agreed total",
        isHere: (file: string, own: boolean) =>
            `${file} is ${own ? "the sheet that you have open" : "a sheet that is here already"}: it was not added.`,
        namesake: (name: string, own: boolean) =>
            `${own ? `Your own sheet has the name ${name}, too` : `A sheet of ${name} is here already`}, with other ` +
            "answers. Does the one that you opened replace it?",
        replace: "Replace it",
        addBeside: "Keep both",
        leave: "Leave it as it was",
        firstOnly: (name: string) =>
            `It holds several assessors: ${name ? `${name}'s answers` : "the first one's answers"} alone were taken.`,
        other: {
            date: (of: string) => `It is of another date, ${of}: check that it is of the same review.`,
            team: (of: string) =>
                `It is of ${of ? `another team, ${of}` : "no team"}: check that it is of the same review.`,
            edition: (of: string) => `It was filled in by other criteria, ${of}: check that it is of the same review.`,
        },
    },
    give: {
        title: "Hand over",
        whose: (agreed: boolean): string =>
            agreed
                ? "What is handed over is the agreed review."
                : "What is handed over is the review as this sheet has it.",
        sheet: "The sheet, to be opened again (JSON)",
        csv: "Answers, for the ipsf command (CSV)",
        report: "Report (HTML)",
        json: "Results (JSON)",
        agreedCsv: "What was agreed, for the ipsf command (CSV)",
        toAgree: (count: number) =>
            `${count === 1 ? "One criterion has" : `${count} criteria have`} still to be agreed on; ` +
            "then the agreed review can be handed over:",
        which: "Which they are",
        unknown: "Answers to what no criteria ask are left out",
        consensus: "Who gave what, and what was agreed (JSON)",
        xlsx: "Workbook (XLSX)",
        print: "Print the form",
        refused: "Answers that were refused are left out",
        files: "Files",
    },
    problems: {
        inEnglish: "",
        edition: (name: string) => `${name} is not an edition that can be used`,
        records: "The records were not taken",
        chosen: (files: string) => `Chosen: ${files}.`,
        file: {
            empty: (name: string) => `There is nothing in ${name}.`,
            workbook: (name: string) =>
                `${name} is a workbook, not CSV: save its sheet as CSV in the spreadsheet program.`,
            unknown: (name: string, names: string) =>
                `No table of records is called ${name}; they are ${names}, each with .csv after it.`,
        },
        sheet: (name: string) => `${name} is not a score sheet`,
        sheetAt: (place: string) => `What is wrong is at ${place}.`,
        failed: "The page cannot go on with this. Your sheet is as you left it.",
        saveSheet: "Save the sheet",
        newer: "It was saved by a newer page.",
        which: "Drop records (CSV or SQLite), an edition (TOML) or a saved sheet (JSON).",
        more: (count: number) => `and ${count} more`,
        close: "Close",
        place: (table: string, row: number, column: string) => `${table}, row ${row}${column ? `, ${column}` : ""}`,
        line: (name: string, line: number, column: string) =>
            `${name}, line ${line}${column ? `, column ${column}` : ""}`,
    },
};

export type Words = typeof en;
