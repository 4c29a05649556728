using System;
using Ipsf;

static class Program
{
    static void Main()
    {
        using (var history = History.Load("examples/kainuu-like"))
        using (var reviews = Reviews.Score(history, new ReviewOptions(new DateTime(2024, 5, 8))))
        {
            foreach (var review in reviews)
            {
                Console.WriteLine($"{review.Team} {review.Total} {review.Level} {review.NextReviewBy:yyyy-MM-dd}");
                foreach (var criterion in review.Criteria)
                    if (criterion.High <= 2) Console.WriteLine($"  {criterion.Id} {criterion.Key} {criterion.Score}");
            }
        }
    }
}
