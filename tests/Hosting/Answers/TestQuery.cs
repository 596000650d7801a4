using Platform.Hosting.Answers;

namespace Platform.Hosting.Tests.Answers;

/// <summary>A question with a list of what may be in the answer.</summary>
internal sealed class TestQuery : LadderQuery
{
    public required bool[] Allowed { get; init; }

    public override bool Allows(int product) => product >= 0 && product < Allowed.Length && Allowed[product];
}
