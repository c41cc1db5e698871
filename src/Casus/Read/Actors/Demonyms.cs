namespace Casus.Read.Actors;

/// <summary>How names of peoples are made from names of lands: Peru, Peruvian.</summary>
static class Demonyms
{
    static readonly string[] Endings = [.. Table.Lines("read/actors/demonym-endings.txt")];

    public static bool LooksLike(string word) =>
        word.Length > 4 && Endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a word is the adjective of a name: they share the stem, and the rest of it is an ending.</summary>
    public static bool IsOf(string adjective, string name)
    {
        if (adjective == name || !LooksLike(adjective) || name.Contains(' ', StringComparison.Ordinal))
            return false;
        var shared = 0;
        while (shared < Math.Min(adjective.Length, name.Length) && adjective[shared] == name[shared])
            shared++;
        return shared >= 3 && shared >= name.Length - 2 && adjective.Length - shared <= 4;
    }
}
