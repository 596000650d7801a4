using System.Collections.Immutable;

namespace Platform.Infra.Preview.Difference;

/// <summary>What cannot be changed in place in resources of one type.</summary>
/// <param name="Stateful">Whether they hold what no program can make again.</param>
/// <param name="ReplacedBy">Paths of inputs, such as <c>spec.selector</c>; each stands for all within it.</param>
public sealed record ReplacementRule(bool Stateful, ImmutableArray<string> ReplacedBy);
