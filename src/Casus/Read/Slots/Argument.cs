namespace Casus.Read.Slots;

/// <summary>A word that fills a slot; the preposition is empty where there is none. A nearer slot was found at the word itself, a farther one through a governing verb.</summary>
public readonly record struct Argument(Slot Slot, string Preposition, int Word, bool Near);
