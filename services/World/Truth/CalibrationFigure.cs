using Platform.World.History;

namespace Platform.World.Truth;

/// <summary>A figure that fashion shops publish, and the band that the world keeps to.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Public">What was published, as text: shops differ, and so do their figures.</param>
/// <param name="PublicValue">The same as a number in the measure's own unit, where one can be named.</param>
/// <param name="Low">The least that the world may have.</param>
/// <param name="High">The most.</param>
/// <param name="Source">Who says so, and when.</param>
/// <param name="Of">Measures it; null where a history cannot have it, such as a day that it does not reach.</param>
public sealed record CalibrationFigure(
    string Name, string Public, double? PublicValue, double Low, double High, string Source, Func<HistoryFigures, double?> Of)
{
    public override string ToString() => Name;
}
