using System;
using Ipsf;

/// <summary>A library without its components: run by its name, over such a library.</summary>
public static class WithoutComponents
{
    public static void WhatNeedsOneSaysWhich()
    {
        foreach (var component in new[] { "sqlite", "xlsx", "html", "dmn" })
            Check.True(!LibraryInfo.Has(component), component);
        using (var history = Files.Sample())
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var reviews = Reviews.Score(history, new ReviewOptions(Files.AsOf)))
        {
            Check.Equal(103, reviews[0].Total.Value);
            Check.Contains("xlsx", Check.Throws<UnsupportedException>(() => reviews.Xlsx()).Message);
            Check.Contains("html", Check.Throws<UnsupportedException>(() => reviews.Html()).Message);
            Check.Contains("dmn", Check.Throws<UnsupportedException>(() => edition.Dmn()).Message);
        }
    }
}
