namespace Platform.Infra.Tests.Grants;

/// <summary>A right that a stack gives.</summary>
/// <param name="Who">The member, as far as it is known before anything is made; else the resources that it comes from, parted by <c>+</c>.</param>
/// <param name="Role">The role at Google.</param>
/// <param name="On">On what: its name as far as it is known, else the resource that it comes from.</param>
internal sealed record Grant(string Who, string Role, string On);
