using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Clean;

/// <summary>Cleans texts of the tests.</summary>
static class Cleaning
{
    public static Cleaned Of(string text, string mediaType = "text/plain") =>
        Cleaner.Clean(new Page("test.txt", mediaType, Encoding.UTF8.GetBytes(text)));

    public static Cleaned.Kept Kept(string text, string mediaType = "text/plain") => Assert.IsType<Cleaned.Kept>(Of(text, mediaType));

    public static Article Article(string text, string mediaType = "text/plain") => Kept(text, mediaType).Article;

    public static string Reason(string text, string mediaType = "text/plain") => Assert.IsType<Cleaned.Rejected>(Of(text, mediaType)).Refusal.Reason;

    /// <summary>A story of three paragraphs to put furniture around.</summary>
    public const string Story =
        """
        The parliament of Norland approved a trade agreement with its southern neighbour on Tuesday, after two years of talks.

        "This opens a new chapter," said the trade minister, Ada Lindqvist, who led the delegation. She did not say when the agreement enters into force.

        Fishermen on the coast have protested against the agreement since April, because it gives foreign boats access to the northern banks.
        """;
}
