namespace Casus.Tell.Forms;

/// <summary>A numbered note: the passages that one or more sentences rest on.</summary>
sealed record Note(int Number, IReadOnlyList<Passage> Passages);
