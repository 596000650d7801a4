namespace Platform.EndToEnd.Tests.Shop;

/// <summary>As <see cref="BrowserTheoryAttribute"/>, with the rules of axe; without Node to install them it is skipped, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() => Skip = new BrowserFactAttribute().Skip ?? Axe.WhyNotHere;
}
