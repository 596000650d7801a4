namespace Platform.EndToEnd.Tests;

/// <summary>As <see cref="BrowserFactAttribute"/>, for several rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
