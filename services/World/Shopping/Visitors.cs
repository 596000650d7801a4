using System.Globalization;
using Platform.World.People;

namespace Platform.World.Shopping;

/// <summary>The ids that browsers go by.</summary>
internal static class Visitors
{
    /// <summary>
    /// The id of a shopper's browser. Who allows the session only has none that outlives the visit; a household's
    /// shared browser is one.
    /// </summary>
    public static string IdOf(Shopper shopper, ulong visit) => shopper.IsPersonal
        ? string.Create(CultureInfo.InvariantCulture, $"v{shopper.Device:x}")
        : string.Create(CultureInfo.InvariantCulture, $"w{visit >> 24:x}");
}
