using System.Text;
using Casus.Acquire;
using Casus.Clean;

namespace Casus.Tests.Clean;

public sealed class CleanerTests
{
    const string Title = "Norland and Sudmark agree on trade after two years";

    [Fact]
    public void The_first_line_is_the_title_when_it_stands_as_one()
    {
        var article = Cleaning.Article($"{Title}\n\n{Cleaning.Story}");
        Assert.Equal(Title, article.Title);
        Assert.StartsWith("The parliament of Norland", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_begins_with_a_sentence_has_no_title() => Assert.Null(Cleaning.Article(Cleaning.Story).Title);

    [Theory]
    [InlineData("Crddit: Norland Pictures", RemovalKind.PhotoCredit)]
    [InlineData("OSTHAVN, Norland – March 4, 2021: Fishing boats leave the harbour — Photo by lindqvist", RemovalKind.Caption)]
    [InlineData("Boats in the harbour of Osthavn (Photo: E. Holm)", RemovalKind.Caption)]
    [InlineData("Share on Facebook Tweet WhatsApp", RemovalKind.ShareBar)]
    [InlineData("ADVERTISEMENT", RemovalKind.Advertisement)]
    [InlineData("Read more: Herring prices fall again", RemovalKind.RelatedLinks)]
    [InlineData("Sign up for our newsletter and get the day's news in your inbox.", RemovalKind.Newsletter)]
    [InlineData("1,204 views", RemovalKind.ViewCounter)]
    [InlineData("Ingen kommentarer endnu", RemovalKind.ForeignInterface)]
    [InlineData(Title, RemovalKind.RepeatedTitle)]
    public void Furniture_within_the_text_is_cut_with_its_kind(string furniture, RemovalKind kind)
    {
        var paragraphs = Cleaning.Story.ReplaceLineEndings("\n").Split("\n\n");
        var kept = Cleaning.Kept($"{Title}\n\n{paragraphs[0]}\n\n{furniture}\n\n{paragraphs[1]}\n\n{paragraphs[2]}");
        Assert.Equal([new(kind, furniture)], kept.Removed);
        Assert.Equal(paragraphs, kept.Article.Text.Split("\n\n"));
    }

    [Theory]
    [InlineData("Leave a Reply\n\nYour email address will not be published.", RemovalKind.CommentForm)]
    [InlineData("Reporting by Ada Holm in Osthavn; editing by Per Lie", RemovalKind.CreditLine)]
    [InlineData("© 2021 Osthavn Tidende. All rights reserved.", RemovalKind.Copyright)]
    [InlineData("Jonas Lie is a freelance journalist who writes about the sea.", RemovalKind.AuthorBio)]
    [InlineData("Related articles\n\nHerring prices fall again\n\nA new ferry for the northern islands", RemovalKind.RelatedLinks)]
    public void Furniture_below_the_text_is_cut_with_its_kind(string furniture, RemovalKind kind)
    {
        var kept = Cleaning.Kept($"{Title}\n\n{Cleaning.Story}\n\n{furniture}");
        Assert.All(kept.Removed, r => Assert.Equal(kind, r.Kind));
        Assert.Equal(furniture.Split("\n\n"), kept.Removed.Select(r => r.Text));
        Assert.EndsWith("northern banks.", kept.Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading()
    {
        var paragraphs = Cleaning.Story.ReplaceLineEndings("\n").Split("\n\n");
        var article = Cleaning.Article($"{Title}\n\n{paragraphs[0]}\n\nProtest On The Coast\n\n{paragraphs[2]}");
        Assert.Equal([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Author_and_date_below_the_title_are_read()
    {
        var article = Cleaning.Article($"{Title}\n\nBy Ada Holm, Staff Writer\n4 March 2021, 17:30 CET\n\n{Cleaning.Story}");
        Assert.Equal(["Ada Holm"], article.Authors);
        Assert.Equal(Period.Parse("2021-03-04T16:30Z"), article.Published);
    }

    [Fact]
    public void A_time_without_a_zone_is_known_to_the_day_only() =>
        Assert.Equal(Period.Day(2021, 3, 4), Cleaning.Article($"{Title}\n\n4 March 2021 17:30\n\n{Cleaning.Story}").Published);

    [Fact]
    public void An_empty_page_is_rejected_with_a_reason() => Assert.Contains("empty", Cleaning.Reason(""), StringComparison.Ordinal);

    [Fact]
    public void A_menu_is_no_article() => Assert.Contains("no", Cleaning.Reason("Home\nWorld\nSport\nContact us"), StringComparison.Ordinal);

    [Fact]
    public void One_short_sentence_is_no_article() => Assert.Contains("too short", Cleaning.Reason("This is one short sentence."), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_are_rejected() =>
        Assert.IsType<Cleaned.Rejected>(Cleaner.Clean(new Page("x", "text/plain", new byte[] { 1, 0, 2, 0, 255, 254, 3 })));

    [Theory]
    [InlineData("windows-1252", "Der König grüßte höflich die Bürger, während draußen die Sonne über der Stadt schien und die Kinder spielten.")]
    [InlineData("windows-1251", "Министр сказал, что переговоры продолжатся и в следующем году, но не назвал точную дату для новой встречи.")]
    public void Old_encodings_are_recognised_without_being_declared(string encoding, string sentence)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = $"{sentence}\n\n{sentence} {sentence}";
        var bytes = Encoding.GetEncoding(encoding).GetBytes(text);
        var kept = Assert.IsType<Cleaned.Kept>(Cleaner.Clean(new Page("x", "text/plain", bytes)));
        Assert.StartsWith(sentence, kept.Article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("La ministre a déclaré que les discussions avec le pays voisin se poursuivent et que la date sera fixée plus tard, selon les journaux de la capitale.", "fr")]
    [InlineData("Le autorità della città hanno detto che il ponte non è sicuro e che la strada resterà chiusa fino alla fine del mese, come aveva chiesto il sindaco.", "it")]
    [InlineData("Uprchlíci se podle ministra nevrátí, protože jejich domovy byly zničeny a na hranici se stále bojuje, ale vláda jim chce pomoci.", "cs")]
    [InlineData("首相は水曜日、隣国との交渉を来年も続けると述べた。会談の日程については明らかにしなかった。記者団の質問には答えなかった。", "ja")]
    public void The_language_is_told(string sentence, string language) =>
        Assert.Equal(language, Cleaning.Article($"{sentence}\n\n{sentence} {sentence}").Language);

    [Fact]
    public void Markdown_loses_its_marks_and_keeps_its_words()
    {
        var article = Cleaning.Article($"---\ntitle: {Title}\ndate: 2021-03-04\n---\n\n{Cleaning.Story}\n\n## A heading\n\n- **first** point of the [agreement](https://x.example/a)\n\nIt was signed in the old town hall of Osthavn, the capital.", "text/markdown");
        Assert.Equal(Title, article.Title);
        Assert.Contains("first point of the agreement", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_is_the_name_of_the_file_or_made_of_source_and_text()
    {
        Assert.Equal("test", Cleaning.Article(Cleaning.Story).Id);
        var rows = Enumerable.Range(1, 2).Select(i => Cleaner.Clean(new Page($"rows.jsonl:{i}", "text/plain", Encoding.UTF8.GetBytes(Cleaning.Story))));
        Assert.Equal(2, rows.Cast<Cleaned.Kept>().Select(k => k.Article.Id).Distinct().Count());
    }
}
