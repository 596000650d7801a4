namespace Platform.World.Goods.Words;

/// <summary>A material in three languages.</summary>
/// <param name="Term">Its name in the catalogue's attributes, which is its English noun.</param>
/// <param name="Swedish">Its noun.</param>
/// <param name="German">Its noun.</param>
/// <param name="English">How English texts speak of it: "soft cotton".</param>
/// <param name="InSwedish">How Swedish texts do.</param>
/// <param name="InGerman">How German texts do, in the dative: "weicher Baumwolle".</param>
/// <param name="PriceLevel">1 is usual.</param>
/// <param name="Season">-1 for high summer to 1 for deep winter.</param>
internal sealed record Cloth(
    string Term, string Swedish, string German, string[] English, string[] InSwedish, string[] InGerman, double PriceLevel, double Season);
