namespace Casus.EndToEnd.Tests;

/// <summary>The situation of the sample press in <c>casus-demo</c>, written once for all tests that only read it.</summary>
public sealed class DemoSituation : IDisposable
{
    public DemoSituation() => Assert.Equal(0, Casus.Run("demo").Code);

    internal Program Casus { get; } = new();

    public void Dispose() => Casus.Dispose();
}
