using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Reviews that were read from JSON (Reviews.FromJson): all that they say, without the library. Texts,
    /// tables, workbooks and reports are of Reviews that were scored.</summary>
    public sealed class SavedReviews : ReviewList
    {
        private readonly string text;
        private readonly ReviewsJson saved;

        internal SavedReviews(string text)
        {
            this.text = text ?? throw new ArgumentNullException(nameof(text));
            try
            {
                saved = new ReviewsJson(text);
                ReadAll();
            }
            catch (Exception wrong) when (
                wrong is FormatException || wrong is InvalidCastException || wrong is KeyNotFoundException ||
                wrong is InvalidOperationException || wrong is NullReferenceException || wrong is ArgumentException ||
                wrong is OverflowException)
            {
                throw new ArgumentException($"not the JSON of reviews: {wrong.Message}", nameof(text), wrong);
            }
        }

        /// <summary>The JSON that they were read from.</summary>
        public string Json() => text;

        internal override void CheckOpen() { }

        internal override Cells CellsOf(string name) => saved.Table(name);

        internal override Table OpenTable(string name) => throw new NotSupportedException();

        /// <summary>What is not there or of another type is found at once, not when somebody looks at it.</summary>
        private void ReadAll()
        {
            GC.KeepAlive(new object[] { Edition, Choices, Warnings });
            foreach (var review in this)
            {
                GC.KeepAlive(new object[] { review.Sections, review.Principles });
                foreach (var criterion in review.Criteria)
                    GC.KeepAlive(new object[] { criterion.Inputs, criterion.Readings, criterion.Next });
            }
        }
    }
}
