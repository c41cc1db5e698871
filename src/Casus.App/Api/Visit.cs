using Casus.Situate;
using Casus.Study;
using Casus.Tell;
using Microsoft.AspNetCore.Http.Extensions;

namespace Casus.App.Api;

/// <summary>One request at the desk: the edition it sees, who looks, and how the links of its page are written.</summary>
sealed class Visit
{
    Edition? _edition;

    public Edition Edition => _edition ?? throw new InvalidOperationException("The page was rendered before its edition was opened.");

    public Situation Situation => Edition.Situation;

    public IReadOnlyList<Finding> Findings => Edition.Findings;

    /// <summary>The day, month or year as of which it looks, as written in the address; null for now.</summary>
    public string? AsOf { get; private set; }

    public Access Access { get; private set; }

    public string Path { get; private set; } = "/";

    /// <summary>Whether somebody signed in, and so can sign out.</summary>
    public bool SignedIn { get; private set; }

    public void Begin(HttpContext context, Edition edition, string? asOf)
    {
        (_edition, AsOf, Path) = (edition, asOf, context.Request.Path.Value ?? "/");
        Access = Doorkeeper.AccessOf(context);
        SignedIn = context.User.Identity?.IsAuthenticated == true;
    }

    /// <summary>An address of the desk that keeps the time as of which is looked.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, object? Value)> query)
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in query)
            if (value?.ToString() is { Length: > 0 } text)
                builder.Add(name, text);
        if (AsOf is not null)
            builder.Add("asof", AsOf);
        return path + builder.ToQueryString();
    }

    /// <summary>The article with the passage marked.</summary>
    public string To(Passage passage) => To("/article", ("id", passage.Article), ("at", FormattableString.Invariant($"{passage.Start}-{passage.End}"))) + "#at";

    public string ToActor(string actor) => To("/actor", ("id", actor));

    public string ToArticle(string article) => To("/article", ("id", article));

    public string NameOf(string? actor) => Edition.NameOf(actor);

    public Source? SourceOf(string article) => Edition.Sources.GetValueOrDefault(article);
}
