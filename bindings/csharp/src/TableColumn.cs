using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What the cells of a column hold, where they hold anything.</summary>
    public enum CellType
    {
        /// <summary>A date.</summary>
        Day = Constants.CellDay,

        /// <summary>A whole number of 32 bits.</summary>
        Int32 = Constants.CellInt32,

        /// <summary>A whole number of 64 bits.</summary>
        Int64 = Constants.CellInt64,

        /// <summary>An exact fraction.</summary>
        Ratio = Constants.CellRatio,

        /// <summary>True or false.</summary>
        Truth = Constants.CellTruth,

        /// <summary>One of the library's own words.</summary>
        Word = Constants.CellWord,

        /// <summary>An id, a key of an edition, or what others wrote.</summary>
        Text = Constants.CellText,
    }

    /// <summary>What a column of a table is.</summary>
    public sealed class TableColumn
    {
        internal TableColumn(TableColumnStruct lent, IReadOnlyList<Word> words)
        {
            Name = Texts.Read(lent.Name);
            NameFi = Texts.Read(lent.NameFi) ?? Name;
            Key = Texts.Read(lent.Key);
            Type = (CellType)lent.Type;
            Always = lent.Always == Constants.True;
            Decimals = lent.Decimals;
            Percent = lent.Percent == Constants.True;
            Unit = Texts.Read(lent.Unit);
            Title = Translated.OrNone(lent.TitleFi, lent.TitleEn);
            Note = Texts.Read(lent.Note);
            Words = words;
        }

        /// <summary>In CSV, Arrow and data frames: "team_id".</summary>
        public string Name { get; }

        /// <summary>In a CSV in Finnish.</summary>
        public string NameFi { get; }

        /// <summary>Of the member in the result's JSON: "team"; null: that says it elsewhere.</summary>
        public string Key { get; }

        /// <summary>What its cells hold.</summary>
        public CellType Type { get; }

        /// <summary>No cell is empty.</summary>
        public bool Always { get; }

        /// <summary>Of a ratio where it is shown, as in CSV.</summary>
        public int Decimals { get; }

        /// <summary>A ratio is shown times 100, as in CSV and Arrow: of the fraction 2/5, 40.</summary>
        public bool Percent { get; }

        /// <summary>"days"; null: a bare number, or none.</summary>
        public string Unit { get; }

        /// <summary>Its heading on a page; null: none.</summary>
        public Translated Title { get; }

        /// <summary>What it means, in English; null: what its title says.</summary>
        public string Note { get; }

        /// <summary>The words that it may hold; none where that is not said.</summary>
        public IReadOnlyList<Word> Words { get; }
    }

    /// <summary>A word that a column may hold, and how it is said.</summary>
    public sealed class Word
    {
        internal Word(WordStruct lent)
        {
            Key = Texts.Read(lent.Key);
            Said = new Translated(Texts.Read(lent.Fi), Texts.Read(lent.En));
        }

        /// <summary>As cells have it: "overdue".</summary>
        public string Key { get; }

        /// <summary>How it is said.</summary>
        public Translated Said { get; }
    }
}
