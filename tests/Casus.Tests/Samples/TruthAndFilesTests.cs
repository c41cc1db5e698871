using Casus.Clean;
using Casus.Relate;

namespace Casus.Tests.Samples;

/// <summary>What the truth says of the samples stands in the files.</summary>
public sealed class TruthAndFilesTests
{
    public static TheoryData<string> Ids => [.. Press.Truth.Articles.Select(a => a.Id)];

    [Fact]
    public void Every_file_is_known_and_every_known_file_is_there() =>
        Assert.Equal(
            Press.Files.Select(Path.GetFileName),
            Press.Truth.Articles.Select(a => a.File).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_of_one_article_is_named_after_it() =>
        Assert.Empty(
            from article in Press.Truth.Articles
            where Path.GetExtension(article.File) is not (".jsonl" or ".csv")
            where Path.GetFileNameWithoutExtension(article.File) != article.Id
            select article.Id);

    [Fact]
    public void Every_row_is_an_article_with_the_fields_it_has() =>
        Assert.All(Press.Truth.Articles.Where(a => Path.GetExtension(a.File) is ".jsonl" or ".csv"), article =>
        {
            Assert.Equal(article.Title, Visible.Field(article, "title"));
            Assert.Equal(article.Outlet, Visible.Field(article, "outlet"));
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_article_shows_its_title_and_its_sentences(string id)
    {
        var article = Press.Article(id);
        var text = Press.VisibleText(id);
        Assert.All<string>([article.Title, article.First, .. article.Survive, article.Last], s => Assert.Contains(Visible.Fold(s), text));
        Assert.True(text.LastIndexOf(Visible.Fold(article.First), StringComparison.Ordinal) < text.LastIndexOf(Visible.Fold(article.Last), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_article_shows_its_furniture(string id) =>
        Assert.All(Press.Article(id).Furniture, f => Assert.Contains(Visible.Fold(f.Text), Press.VisibleText(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_sentence_that_must_survive_is_furniture(string id)
    {
        var article = Press.Article(id);
        Assert.DoesNotContain(article.Survive, s => article.Furniture.Any(f => f.Text.Contains(s, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_piece_of_evidence_stands_in_its_article() =>
        Assert.Empty(
            from evidence in Evidence()
            where !Press.VisibleText(evidence.Article).Contains(Visible.Fold(evidence.Text), StringComparison.Ordinal)
            select $"{evidence.Article}: {evidence.Text}");

    [Fact]
    public void Outlet_and_authors_are_told_by_the_page_itself() =>
        Assert.Empty(
            from article in Press.Truth.Articles
            let file = Visible.Decode(Path.Combine(Press.Folder, article.File))
            from name in article.Outlet is null ? article.Authors : [.. article.Authors, article.Outlet]
            where !file.Contains(name, StringComparison.OrdinalIgnoreCase)
            select $"{article.Id}: {name}");

    [Fact]
    public void Every_credited_source_is_named_on_the_page() =>
        Assert.All(Press.Truth.Articles.Where(a => a.Credit is not null), a => Assert.Contains(a.Credit!, Press.VisibleText(a.Id)));

    [Fact]
    public void A_keyword_of_an_utterance_stands_in_at_least_one_wording() =>
        Assert.Empty(
            from utterance in Press.Truth.Utterances
            from keyword in utterance.Keywords
            where !utterance.Wordings.Any(w => w.Text.Contains(keyword, StringComparison.OrdinalIgnoreCase))
            select $"{utterance.Id}: {keyword}");

    [Fact]
    public void A_garbled_phrase_is_garbled_and_its_source_is_not() =>
        Assert.Empty(
            from garble in Press.Truth.Garbles
            let parents = Press.Truth.Lineage.Where(d => d.Child == garble.Article).Select(d => Press.VisibleText(d.Parent))
            where !Press.VisibleText(garble.Article).Contains(garble.Phrase, StringComparison.Ordinal)
                || !parents.Any(p => p.Contains(garble.Intended, StringComparison.Ordinal) && !p.Contains(garble.Phrase, StringComparison.Ordinal))
            select $"{garble.Phrase} for {garble.Intended}");

    [Fact]
    public void A_copy_shares_long_runs_of_words_with_its_parent() =>
        Assert.Empty(
            from edge in Press.Truth.Lineage
            where edge.Relation is Copying.Copy or Copying.Merge
            where Runs.Shared(Press.VisibleText(edge.Child), Press.VisibleText(edge.Parent)) <= 10
            select edge);

    [Fact]
    public void Articles_of_two_outlets_that_share_no_origin_share_no_long_run_of_words() =>
        Assert.Empty(
            from a in Press.Truth.Articles
            from b in Press.Truth.Articles
            where string.CompareOrdinal(a.Id, b.Id) < 0 && Press.VerdictOn(a.Id, b.Id) != Verdict.SameOrigin
            where !SameHouse(a.Id, b.Id) && Runs.Shared(Press.VisibleText(a.Id), Press.VisibleText(b.Id)) > 0
            select (a.Id, b.Id));

    [Fact]
    public void The_diseases_of_the_press_are_all_there()
    {
        var furniture = Press.Truth.Articles.SelectMany(a => a.Furniture).Select(f => f.Kind).ToHashSet();
        Assert.Empty(Enum.GetValues<RemovalKind>().Except(furniture));
        Assert.Empty(Enum.GetValues<Copying>().Except(Press.Truth.Lineage.Select(d => d.Relation)));
        Assert.Empty(Enum.GetValues<ConflictKind>().Except(Press.Truth.Conflicts.Select(c => c.Kind)));
    }

    // Two articles of one outlet stand in the same furniture: their ids begin with the same two words.
    static bool SameHouse(string a, string b) => a.Split('-').AsSpan()[..2].SequenceEqual(b.Split('-').AsSpan()[..2]);

    static IEnumerable<Evidence> Evidence() =>
        [
            .. Press.Truth.Utterances.SelectMany(u => u.Wordings),
            .. Press.Truth.Events.SelectMany(e => e.Evidence),
            .. Press.Truth.Ties.SelectMany(t => t.Evidence),
            .. Press.Truth.Stances.SelectMany(s => s.Evidence),
            .. Press.Truth.Silences.SelectMany(s => s.Reported.Concat(s.LookAlikes).Concat(s.Explanations.SelectMany(e => e.Evidence))),
            .. Press.Truth.Options.SelectMany(o => o.Consequences).Select(c => c.Evidence),
            .. Press.Truth.Motives.Select(m => m.Evidence),
            .. Press.Truth.Causes.SelectMany(c => c.Evidence),
            .. Press.Truth.Conflicts.SelectMany(c => c.Accounts).SelectMany(a => a.Evidence),
            .. Press.Truth.Corrections.Select(c => c.Notice),
        ];
}
