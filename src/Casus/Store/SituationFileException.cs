namespace Casus.Store;

/// <summary>A situation file cannot be used; the message says why and what to do.</summary>
public sealed class SituationFileException(string message, Exception? inner = null) : Exception(message, inner);
