namespace Casus.Acquire.Web;

/// <summary>An answer is larger than the largest page.</summary>
sealed class TooLargeException() : IOException(Capture.TooLarge);
