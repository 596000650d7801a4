using System.Globalization;

namespace Platform.Infra.Costs;

/// <summary>US dollars a month.</summary>
/// <param name="Low">While everything runs at its minimum.</param>
/// <param name="High">While everything runs at its maximum all month long.</param>
public readonly record struct CostRange(double Low, double High)
{
    public static CostRange Nothing => default;

    /// <summary>Whether it shows, when it is written down in cents.</summary>
    public bool IsVisible => Math.Abs(Low) >= 0.005 || Math.Abs(High) >= 0.005;

    public static CostRange operator +(CostRange one, CostRange other) => new(one.Low + other.Low, one.High + other.High);

    public static CostRange operator -(CostRange one, CostRange other) => new(one.Low - other.Low, one.High - other.High);

    public static CostRange Add(CostRange one, CostRange other) => one + other;

    public static CostRange Subtract(CostRange one, CostRange other) => one - other;

    /// <summary>As a difference, with signs.</summary>
    public string ToChange() => string.Create(CultureInfo.InvariantCulture, $"{Low:+#,0.00;-#,0.00;0.00} to {High:+#,0.00;-#,0.00;0.00}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low:#,0.00} to {High:#,0.00}");
}
