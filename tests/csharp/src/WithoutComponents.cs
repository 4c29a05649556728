using System;
using Ipsf;

/// <summary>A library without its components: run by its name, over such a library.</summary>
public static class WithoutComponents
{
    public static void WhatNeedsOneSaysWhich()
    {
        foreach (var component in new[] { "csv", "sqlite", "xlsx", "html", "dmn" })
            Check.True(!LibraryInfo.Has(component), component);
        Check.Contains("csv", Check.Throws<UnsupportedException>(() => Files.Sample()).Message);
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var answers = new Answers { { "coaching_time_share", 97 } })
        using (var reviews = Reviews.Score(null, new ReviewOptions(Files.AsOf) { Answers = answers }))
        {
            Check.Equal(5, reviews[0].Criterion(2).Score.Value);  // 96 % or more
            Check.Contains("xlsx", Check.Throws<UnsupportedException>(() => reviews.Xlsx()).Message);
            Check.Contains("html", Check.Throws<UnsupportedException>(() => reviews.Html()).Message);
            Check.Contains("dmn", Check.Throws<UnsupportedException>(() => edition.Dmn()).Message);
        }
    }
}
