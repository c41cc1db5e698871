using System.Xml;

namespace Casus.Tell.Exports;

/// <summary>
/// The network of actors with signed ties as GraphML (http://graphml.graphdrawing.org). Every edge is directed, because
/// readers refuse a mixture; a tie that holds both ways says so in its attribute <c>mutual</c>.
/// </summary>
static class GraphMl
{
    const string Space = "http://graphml.graphdrawing.org/xmlns";

    public static string Write(Cargo cargo) => Xml.Write(xml =>
    {
        xml.WriteStartElement("graphml", Space);
        Key(xml, "node", "label", "string");
        foreach (var (name, type) in Node.Attributes)
            Key(xml, "node", name, type);
        foreach (var (name, type) in Bond.Attributes)
            Key(xml, "edge", name, type);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("id", "actors");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in Node.In(cargo))
            Write(xml, node);
        foreach (var bond in Bond.In(cargo))
            Write(xml, bond);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    static void Key(XmlWriter xml, string of, string name, string type)
    {
        xml.WriteStartElement("key", Space);
        xml.WriteAttributeString("id", $"{of}-{name}");
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, Node node)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", Xml.Clean(node.Id));
        Data(xml, "node", "label", node.Label);
        foreach (var (name, _) in Node.Attributes)
            Data(xml, "node", name, node.Values[name]);
        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, Bond bond)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", Xml.Clean(bond.Id));
        xml.WriteAttributeString("source", Xml.Clean(bond.From));
        xml.WriteAttributeString("target", Xml.Clean(bond.To));
        foreach (var (name, _) in Bond.Attributes)
            Data(xml, "edge", name, bond.Values[name]);
        xml.WriteEndElement();
    }

    static void Data(XmlWriter xml, string of, string name, string value)
    {
        if (value.Length == 0)
            return;
        xml.WriteStartElement("data", Space);
        xml.WriteAttributeString("key", $"{of}-{name}");
        xml.WriteString(Xml.Clean(value));
        xml.WriteEndElement();
    }
}
