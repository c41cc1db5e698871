using Casus.Acquire;
using Casus.Read;
using Casus.Store;
using Casus.Work;

namespace Casus.Tests.Work;

public sealed class IntakeTests : IDisposable
{
    const string Monday = "Orlandia and Veld signed a water treaty on Monday. The two states will share the river from May on. Farmers on both banks had waited for it since the drought of last year.";
    const string Tuesday = "Veld closed its border on Tuesday after a clash with guards of Orlandia. Nine people were hurt. The treaty on the water of the river is not in danger, a spokesman for the government said.";

    static readonly Lazy<Reader> Reader = new(() => new Reader(Casus.Language.Pipeline.Load()));

    readonly string _folder = Directory.CreateTempSubdirectory("casus-intake").FullName;
    readonly MemoryStore _store = new();

    [Fact]
    public void Files_of_one_name_in_two_folders_are_two_articles_though_taken_in_two_runs()
    {
        Take(Write("mon/index.txt", Monday));
        Take(Write("tue/index.txt", Tuesday));
        Assert.Equal(2, _store.Records().Count);
    }

    [Fact]
    public void A_file_that_comes_again_is_no_news()
    {
        var file = Write("mon/index.txt", Monday);
        Assert.Equal(1, Take(file).New);
        Assert.Equal(0, Take(file).New);
    }

    [Fact]
    public void A_changed_file_is_a_new_version_of_its_article()
    {
        Take(Write("mon/index.txt", Monday));
        Assert.Equal(1, Take(Write("mon/index.txt", Monday + " Veld denied it.")).New);
        Assert.EndsWith("Veld denied it.", Assert.Single(_store.Records()).Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_a_name_of_its_own_is_one_article_in_whatever_file_it_comes()
    {
        Take(Write("a.jsonl", $$"""{"id":"x1","text":"{{Monday}}"}"""));
        Take(Write("b.jsonl", $$"""{"id":"x1","text":"{{Monday}} Veld denied it."}"""));
        Assert.Single(_store.Records());
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    Run Take(string path) => new Intake(Reader.Value, TimeProvider.System).Take(Sources.Open([path]), _store, cancel: TestContext.Current.CancellationToken);

    string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
