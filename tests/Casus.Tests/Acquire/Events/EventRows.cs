using Casus.Acquire.Events;

namespace Casus.Tests.Acquire.Events;

/// <summary>Rows of every system about invented states, and how to read them from a file of their own.</summary>
static class EventRows
{
    public const string Icews = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    public const string IcewsRow = "17\t2031-05-14\tPolice (Ostrava Republic)\tPolice,Government\tOstrava Republic\tMake a visit\t42\t1.9\tMarch Union\tIGO\t\t1\t2\tDaily\tVelm\t\t\tOstrava Republic\t1.5\t2.5";

    public const string Polecat = "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tActor Name\tActor Country\tPrimary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tPublication Date\tHeadline\t";

    public const string PolecatRow = "A1\t2031-05-14\tCONSULT\tvisit\t1.0\tAda Velm;Otto Karst\tOST\tGOV\tNone\tMAR\tMIL\t2031-05-15\tA visit\t";

    public const string Acled = "\uFEFFevent_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,country,location,latitude,longitude,notes,fatalities";

    public const string AcledRow = "OST12,14 May 2031,2031,1,Demonstrations,Protests,Peaceful protest,Protesters (Ostrava),,6,,,0,Ostrava Republic,Velm,1.5,2.5,\"They said \"\"enough\"\",\nand left.\",0";

    public const string UcdpRow = "901,OST-1,2031,1,Clear,1,1,1,Ostrava: Government,1,1,Government of Ostrava - Free Karst,1,1,Government of Ostrava,2,2,Free Karst,1,s,o,2031-05-14,h,x,1,Velm town,d,a,b,1.5,2.5,POINT,1,Ostrava,900,Asia,1,4,2031-05-01,2031-05-30,1,2,0,0,3,4,2,900,";

    public static string Gdelt(int columns)
    {
        var fields = Enumerable.Repeat("", columns).ToArray();
        (fields[0], fields[1], fields[5], fields[6], fields[7], fields[12]) = ("1001", "20310514", "OSTGOV", "OSTRAVA", "OST", "GOV");
        (fields[15], fields[16], fields[17], fields[26], fields[30]) = ("MAR", "MARCH UNION", "MAR", "042", "1.9");
        fields[columns == 61 ? 59 : 56] = columns == 61 ? "20310515013000" : "20310515";
        return string.Join('\t', fields);
    }

    public static IReadOnlyList<EventRow> Read(params string[] lines) => Read(string.Join('\n', lines));

    public static IReadOnlyList<EventRow> Read(string text) => Read(System.Text.Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<EventRow> Read(byte[] content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, content);
            return [.. EventFiles.Open([path])];
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static CodedEvent Only(params string[] lines) => Assert.IsType<EventRow.Taken>(Assert.Single(Read(lines))).Event;
}
