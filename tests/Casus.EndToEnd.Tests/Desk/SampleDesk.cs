namespace Casus.EndToEnd.Tests.Desk;

/// <summary>The desk over the sample press, open on this machine for the tests of a class.</summary>
public sealed class SampleDesk : IDisposable
{
    readonly DemoSituation _demo = new();

    public SampleDesk() => Desk = new OpenDesk(_demo.Casus.Folder, ["casus-demo"]);

    public OpenDesk Desk { get; }

    public string File => _demo.Casus.In("casus-demo/situation.casus");

    public void Dispose()
    {
        Desk.Dispose();
        _demo.Dispose();
    }
}
