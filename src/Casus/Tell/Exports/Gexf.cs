using System.Xml;

namespace Casus.Tell.Exports;

/// <summary>
/// The network of actors with signed ties as GEXF 1.3 (https://gexf.net). The weight of an edge is the number of its
/// origins; several ties of one pair are edges of their own, told apart by their kind.
/// </summary>
static class Gexf
{
    const string Space = "http://gexf.net/1.3";

    public static string Write(Cargo cargo) => Xml.Write(xml =>
    {
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        Meta(xml, cargo);
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        Attributes(xml, "node", Node.Attributes);
        Attributes(xml, "edge", Bond.Attributes);
        xml.WriteStartElement("nodes", Space);
        foreach (var node in Node.In(cargo))
            Write(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        foreach (var bond in Bond.In(cargo))
            Write(xml, bond);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    static void Meta(XmlWriter xml, Cargo cargo)
    {
        xml.WriteStartElement("meta", Space);
        xml.WriteAttributeString("lastmodifieddate", Times.Instant(cargo.Newest)[..10]);
        xml.WriteElementString("creator", Space, "Casus");
        xml.WriteElementString("description", Space, Xml.Clean(cargo.Title));
        xml.WriteEndElement();
    }

    static void Attributes(XmlWriter xml, string of, IReadOnlyList<(string Name, string Type)> attributes)
    {
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", of);
        foreach (var (name, type) in attributes)
        {
            xml.WriteStartElement("attribute", Space);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type == "int" ? "integer" : type);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, Node node)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", Xml.Clean(node.Id));
        xml.WriteAttributeString("label", Xml.Clean(node.Label));
        Values(xml, node.Values);
        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, Bond bond)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", Xml.Clean(bond.Id));
        xml.WriteAttributeString("source", Xml.Clean(bond.From));
        xml.WriteAttributeString("target", Xml.Clean(bond.To));
        xml.WriteAttributeString("label", bond.Values["type"]);
        xml.WriteAttributeString("kind", Xml.Clean(bond.Id));
        xml.WriteAttributeString("weight", bond.Values["origins"]);
        Values(xml, bond.Values);
        xml.WriteEndElement();
    }

    static void Values(XmlWriter xml, IReadOnlyDictionary<string, string> values)
    {
        xml.WriteStartElement("attvalues", Space);
        foreach (var (name, value) in values.Where(v => v.Value.Length > 0))
        {
            xml.WriteStartElement("attvalue", Space);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", Xml.Clean(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
