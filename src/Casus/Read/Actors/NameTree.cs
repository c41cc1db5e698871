namespace Casus.Read.Actors;

/// <summary>All names of the gazetteer by their pieces, for finding the longest name that begins at a piece.</summary>
sealed class NameTree
{
    readonly Node _root = new();

    /// <summary>Adds a name; of two listings of one name the first stays.</summary>
    public void Add(Listing listing)
    {
        var node = _root;
        var pieces = Piece.Of(listing.Text);
        foreach (var piece in pieces)
        {
            if (!node.Next.TryGetValue(piece.Key, out var next))
                node.Next[piece.Key] = next = new Node();
            node = next;
        }
        if (pieces.Count > 0 && !node.Listings.Exists(l => l.Listing.Text == listing.Text))
            node.Listings.Add((listing, pieces));
    }

    /// <summary>The longest name that begins at a piece and how many pieces it takes, or null.</summary>
    public (Listing Listing, int Length)? At(List<Piece> pieces, int first)
    {
        (Listing, int)? best = null;
        var node = _root;
        for (var i = first; i < pieces.Count && node.Next.TryGetValue(pieces[i].Key, out node); i++)
            foreach (var (listing, name) in node.Listings)
                if (Spelled(pieces, first, name))
                {
                    best = (listing, i - first + 1);
                    break;
                }
        return best;
    }

    // "us" is not "US", and "turkey" is not "Turkey"; but "BEIJING" is "Beijing".
    static bool Spelled(List<Piece> pieces, int first, List<Piece> name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            var piece = pieces[first + i];
            if (name[i].Shouted && name.Count == 1 ? !piece.Shouted : name[i].Capital && !piece.Capital)
                return false;
        }
        return true;
    }

    sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<(Listing Listing, List<Piece> Pieces)> Listings { get; } = [];
    }
}
