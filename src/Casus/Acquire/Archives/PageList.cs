namespace Casus.Acquire.Archives;

/// <summary>
/// The pages of a web archive, as opposed to what they are made of; where none are listed every page is wanted. What a listed page
/// is redirected to is one as well.
/// </summary>
sealed class PageList
{
    readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    public void Add(string? address)
    {
        if (Address.Identity(address) is { } identity)
            _listed.Add(identity);
    }

    public bool Wants(string? address) => _listed.Count == 0 || (Address.Identity(address) is { } identity && _listed.Contains(identity));

    public void Follow(string? from, string? to)
    {
        if (_listed.Count > 0 && Wants(from) && Uri.TryCreate(from, UriKind.Absolute, out var origin) && Uri.TryCreate(origin, to, out var target))
            Add(target.AbsoluteUri);
    }
}
