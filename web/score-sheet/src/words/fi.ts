import type { Words } from "./en";

export const fi: Words = {
    sheet: "Arviointilomake",
    skip: "Siirry lomakkeeseen",
    views: { start: "Aloitus", fill: "Täyttö", compare: "Vertailu", give: "Valmis" },
    undo: "Kumoa",
    redo: "Tee uudelleen",
    save: "Tallenna",
    total: "Yhteispisteet",
    possible: (of) => `/ ${of} pistettä`,
    level: "Taso",
    levelsPossible: "Mahdolliset tasot",
    nextReview: (day) => `Seuraava arviointi viimeistään ${day}`,
    noReview: "Arviointia ei vielä ole",
    open: (count) =>
        count
            ? count === 1
                ? "Yksi kriteeri on vielä avoin"
                : `${count} kriteeriä on vielä avoinna`
            : "Kaikki kriteerit on pisteytetty",
    language: "Kieli",
    start: {
        title: "Arviointi",
        private: "Kaikki pysyy tällä koneella: sivu ei ota yhteyttä mihinkään eikä lähetä mitään.",
        service: "Palvelu",
        team: "Tiimi",
        noTeam: "Valitse tiimi",
        teamMissing: (team) =>
            `Asiakastiedoissa ei ole tiimiä ${team}, joten niistä ei oteta mitään. Valitse arvioitava tiimi.`,
        otherTeam: (team) => `${team} (ei asiakastiedoissa)`,
        date: "Arviointipäivä",
        dateRefused: (day) => `Tätä päivää ei voi käyttää. Arviointipäivä on edelleen ${day}.`,
        assessor: "Arvioija",
        other: (place) => `Arvioija ${place}`,
        remove: "Poista",
        edition: "Kriteeristö",
        ownEdition: (id) => `${id}, tiedostosta`,
        outOfDate: "Kriteeristö ei ole voimassa arviointipäivänä. Sitä käytetään silti, ja raportti kertoo siitä.",
        notVerified: "Mitä ei ole varmistettu",
        openEdition: "Avaa muu kriteeristö (TOML)",
        begin: "Täytä lomake",
        records: "Asiakastiedot",
        recordsAbout:
            "Pudota asiakashistoria tähän CSV-tiedostoina tai yhtenä SQLite-tiedostona, tai valitse tiedostot. " +
            "Luvut täyttyvät silloin niistä. Tiedot luetaan vain tällä sivulla, eikä niitä tallenneta " +
            "lomakkeen mukana.",
        openRecords: "Valitse asiakastiedot",
        removeRecords: "Poista asiakastiedot",
        rows: (count) => `${count} riviä luettu`,
        recordsMissing: (files) =>
            `Tätä lomaketta täytettiin asiakastietojen kanssa (${files}). Niitä ei koskaan säilytetä: valitse ne ` +
            "uudelleen.",
        withoutRecords: "Jatka ilman asiakastietoja",
        unknown: (count) =>
            count === 1
                ? "Yksi vastaus koskee kohtaa, jota mikään kriteeristö ei kysy: se säilyy lomakkeessa, mutta ei " +
                  "vaikuta mihinkään."
                : `${count} vastausta koskee kohtia, joita mikään kriteeristö ei kysy: ne säilyvät lomakkeessa, ` +
                  "mutta eivät vaikuta mihinkään.",
        inRows: (rows) => `rivi ${rows}`,
        oddities: "Hyväksytty, mutta kannattaa katsoa",
        sheets: "Tallennetut lomakkeet",
        openSheet: "Avaa tallennettu lomake",
        newSheet: "Aloita uusi lomake",
        keep: "Säilytä keskeneräinen työ tässä selaimessa",
        keepAbout:
            "Silloin sivun lataaminen uudelleen ei hukkaa mitään. Yhteisellä koneella kytke säilytys pois tai " +
            "pyyhi työ lähtiessäsi.",
        wipe: "Pyyhi tänne säilytetty työ",
        wipeAsked:
            "Samalla tyhjenee avoin lomake, ja asiakastiedot poistuvat. Mitä ei ole tallennettu tiedostoon, häviää " +
            "eikä ole palautettavissa.",
        wipeYes: "Pyyhi kaikki",
        wipeNo: "Säilytä",
        wiped: "Selaimessa ei ole enää mitään tältä sivulta, ja lomake on tyhjä.",
        notKept: "Selaimessa ei ole tilaa tälle lomakkeelle: tallenna se tiedostoon ennen kuin suljet sivun.",
        cannotKeep: "Selain ei anna sivun säilyttää mitään: tallenna lomake tiedostoon ennen kuin suljet sivun.",
        reading: "Luetaan …",
        read: (name) => `${name} avattiin.`,
    },
    fill: {
        yes: "Kyllä",
        no: "Ei",
        unknown: "Ei tiedossa",
        asRecords: (value) => `Kuten asiakastiedoissa: ${value}`,
        records: "Asiakastiedoissa",
        noMeasure: "Asiakastiedoista ei saada lukua:",
        behind: "Näytä, mistä luku tulee",
        hideBehind: "Piilota rivit",
        behindAbout: (counted, dividedBy) =>
            `Luku on ${counted} ÷ ${dividedBy}: rivien laskettavat yhteensä jaettuna niiden jakajilla yhteensä.`,
        columns: {
            table: "Tieto",
            row: "Rivi",
            id: "Tunnus",
            numerator: "Laskettava",
            denominator: "Jakaja",
        },
        decides: "ratkaisisi tason",
        because: "Lähde ja muistiinpano",
        source: "Lähde",
        note: "Muistiinpano",
        none: "Ei annettu",
        sources: { interview: "Haastattelu", observation: "Havainnointi", documents: "Asiakirjat" },
        open: (low, high) => `Avoin: taso ${low}–${high}. Ratkaisevat tiedot on merkitty pisteellä.`,
        openRated: (low, high) => `Avoin: taso ${low}–${high}.`,
        next: (level) => `Tasoon ${level}`,
        disagree: {
            measure: (levels) => `Pelkkien asiakastietojen mukaan taso olisi ${levels}.`,
            answer: (levels) => `Vastausten mukaan taso olisi ${levels}.`,
        },
        rated: (score) => `Suoraan annettu pistemäärä: ${score}`,
        rating: "Tasot ja suoraan annettava pistemäärä",
        noRating: "Ei suoraa pistemäärää",
        levelWord: (level) => `Taso ${level}`,
        levelRange: (low, high) => `Taso ${low}–${high}`,
        atLeast: "vähintään",
        atMost: "enintään",
        over: "yli",
        under: "alle",
        exactly: "tasan",
        ratio: "niiden suhde",
        whole: "Kokonaisluku",
        percent: "Prosentteina tai murtolukuna",
        number: "Luku tai murtoluku",
        contents: "Kriteerit",
        limits: "Tasojen rajat",
        band: "Yhteispisteiden tasot ja arviointien väli",
    },
    tables: {
        teams: "tiimi",
        coaches: "valmentaja",
        episodes: "asiakkuus",
        phases: "vaihe",
        contacts: "yhteydenotto",
        jobs: "työsuhde",
        studies: "opiskelu",
        forms: "lomake",
        signals: "merkki",
        work_time: "työaika",
        team_events: "tiimin tapahtuma",
        answers: "vastaus",
    },
    refusal: {
        share:
            "Tätä ei voi lukea prosentteina. Kirjoita prosenttiluku 0–100 ilman prosenttimerkkiä, esimerkiksi " +
            "85 tai 85,5, tai murtoluku, esimerkiksi 37/40. Enintään yhden prosentin osuus kirjoitetaan " +
            "murtolukuna: puoli prosenttia on 1/200.",
        number:
            "Tätä ei voi lukea lukuna. Kirjoita luku nollasta ylöspäin, esimerkiksi 12,5, tai murtoluku, " +
            "esimerkiksi 37/40.",
        whole: "Tähän sopii vain kokonaisluku nollasta ylöspäin.",
        count: (most) =>
            most === null ? "Tähän sopii vain kokonaisluku." : `Tähän sopii vain kokonaisluku 0–${most}.`,
        flag: "Tämä ei ole kyllä eikä ei. Valitse jokin vaihtoehdoista.",
        choice: "Tämä ei ole mikään vaihtoehdoista. Valitse jokin niistä.",
        rating: "Tämä ei ole mikään tasoista. Valitse jokin niistä.",
        limit: "Tämä raja ei sovi yhteen kriteeristön muiden rajojen kanssa, joten laskuissa on entinen raja.",
        limitNumber: "Raja on luku, esimerkiksi 65 tai 12,5. Siihen asti laskuissa on entinen raja.",
    },
    whatIf: {
        begin: "Entä jos …?",
        title: "Entä jos?",
        about:
            "Muuta mitä tahansa vastausta tai rajaa ja katso, mitä siitä seuraisi. Mikään tästä ei kuulu " +
            "lomakkeeseen.",
        end: "Takaisin lomakkeeseen",
        first: "Palaa ensin kokeilusta lomakkeeseen: luovutettava tulos on lomakkeen mukainen.",
        locked: "Kokeilu on kesken: arvioinnin tiedot pysyvät ennallaan, kunnes palaat lomakkeeseen.",
        textAsIs: "Tasojen tekstit kertovat yhä kriteeristön omat rajat.",
    },
    compare: {
        title: "Arvioijien vertailu",
        openOther: "Avaa toisen arvioijan lomake",
        about:
            "Kumpikin arvioija täyttää ensin lomakkeen yksin. Avaa tässä toisen tallentama lomake: näette " +
            "molemmat rinnakkain ja voitte sopia kohdista, joissa ne eroavat. Kummankin vastaukset säilyvät " +
            "sellaisina kuin ne annettiin.",
        agreement: "Yksimielisyys",
        same: "Sama taso",
        sameAbout: "Kaikki arvioijat antoivat näille kriteereille saman tason.",
        within: "Enintään yhden tason ero",
        withinAbout: "Arvioijien näille antamat tasot ovat enintään yhden päässä toisistaan.",
        kappa: "Painotettu kappa",
        kappaAbout:
            "Yksimielisyys sattumaan verrattuna: 1 on täysi, 0 ei parempi kuin sattuma. Suurempi ero painaa enemmän.",
        kappaNone: "Ei määritelty",
        kappaNoneAbout: "Kaikki annetut tasot ovat yksi ja sama, minkä sattumakin tuottaisi.",
        notCompared: (count, of) =>
            count === 1
                ? `Yksi ${of} kriteeristä ei ole vertailussa: jonkun arvioijan sille antama taso on vielä avoin.`
                : `${count} kaikkiaan ${of} kriteeristä ei ole vertailussa: jonkun arvioijan niille antama taso on ` +
                  "vielä avoin.",
        none: "Vielä ei voi vertailla: kriteeri on mukana, kun jokaisen arvioijan taso on yksi taso.",
        differing: "Missä arvioijat eroavat",
        leftToAgree: (count) => (count ? `${count} vielä sopimatta` : "kaikista sovittu"),
        toAgree: "Vielä sopimatta",
        isAgreed: "Sovittu",
        partlyAgreed: "Osin sovittu",
        agreeing: "Samanlaiset",
        allAlike: "Arvioijat eivät eroa missään.",
        agreed: "Sovittu",
        noName: (place) => `Arvioija ${place}`,
        notYet: "Ei sovittu",
        leftOut: "hylätty, ei ole mukana laskuissa",
        rating: "Suora pistemäärä",
        same_answers: (count) => (count === 1 ? "1 muu vastaus on sama" : `${count} muuta vastausta on samoja`),
        total: "Yhteispisteet",
        own: "Omat pisteet",
        agreedTotal: "Sovitut pisteet",
        isHere: (file, own) =>
            own
                ? `${file} on juuri se lomake, joka on avoinna: sitä ei lisätty.`
                : `${file} on täällä jo ennestään: sitä ei lisätty.`,
        namesake: (name, own) =>
            `${own ? `Omassa lomakkeessasikin on nimi ${name}` : `Täällä on jo lomake nimellä ${name}`}, mutta ` +
            "vastaukset ovat muut. Korvaako avaamasi lomake sen?",
        replace: "Korvaa",
        addBeside: "Pidä molemmat",
        leave: "Jätä ennalleen",
        firstOnly: (name) =>
            "Siinä on useita arvioijia: siitä otettiin vain " +
            `${name ? `yhden vastaukset (${name})` : "ensimmäisen vastaukset"}.`,
        other: {
            date: (of) => `Sen arviointipäivä on toinen, ${of}: tarkista, että arviointi on sama.`,
            team: (of) =>
                `${of ? `Se koskee toista tiimiä, ${of}` : "Siinä ei ole tiimiä"}: tarkista, että arviointi on sama.`,
            edition: (of) => `Se on täytetty toisella kriteeristöllä, ${of}: tarkista, että arviointi on sama.`,
        },
    },
    give: {
        title: "Valmis",
        whose: (agreed) =>
            agreed
                ? "Luovutettava tulos on yhdessä sovittu arviointi."
                : "Luovutettava tulos on arviointi tämän lomakkeen mukaan.",
        sheet: "Lomake uudelleen avattavaksi (JSON)",
        csv: "Vastaukset ipsf-komennolle (CSV)",
        report: "Raportti (HTML)",
        json: "Tulokset (JSON)",
        agreedCsv: "Sovitut vastaukset ipsf-komennolle (CSV)",
        toAgree: (count) =>
            `${count === 1 ? "Yhdestä kriteeristä" : `${count} kriteeristä`} on vielä sovittava; ` +
            "sitten sovitun arvioinnin voi luovuttaa:",
        which: "Mitkä ne ovat",
        unknown: "Vastaukset, joita mikään kriteeristö ei kysy, jäävät pois",
        consensus: "Kuka antoi mitäkin ja mitä sovittiin (JSON)",
        xlsx: "Työkirja (XLSX)",
        print: "Tulosta lomake",
        refused: "Hylätyt vastaukset jäävät pois",
        files: "Tiedostot",
    },
    problems: {
        inEnglish: "Ohjelmiston selitykset ovat englanniksi.",
        edition: (name) => `${name} ei kelpaa kriteeristöksi`,
        records: "Asiakastietoja ei voitu ottaa",
        chosen: (files) => `Valittiin: ${files}.`,
        file: {
            empty: (name) => `Tiedostossa ${name} ei ole mitään.`,
            workbook: (name) => `${name} on työkirja eikä CSV: tallenna taulukko CSV-muodossa taulukkolaskennassa.`,
            unknown: (name, names) =>
                `Asiakastiedoissa ei ole taulua nimeltä ${name}; taulut ovat ${names}, kukin päätteellä .csv.`,
        },
        sheet: (name) => `${name} ei ole arviointilomake`,
        sheetAt: (place) => `Virhe on kohdassa ${place}.`,
        failed: "Sivu ei pääse tästä eteenpäin. Lomakkeesi on sellaisena kuin se jäi.",
        saveSheet: "Tallenna lomake",
        newer: "Sen on tallentanut uudempi sivu.",
        which: "Pudota asiakastiedot (CSV tai SQLite), kriteeristö (TOML) tai tallennettu lomake (JSON).",
        more: (count) => `ja ${count} muuta`,
        close: "Sulje",
        place: (table, row, column) => `${table}, rivi ${row}${column ? `, ${column}` : ""}`,
        line: (name, line, column) => `${name}, rivi ${line}${column ? `, sarake ${column}` : ""}`,
    },
};
