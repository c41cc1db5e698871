namespace Casus.Acquire.Web;

/// <summary>A host leads to no address of the public Internet.</summary>
sealed class ClosedAddressException(string message) : IOException(message);
