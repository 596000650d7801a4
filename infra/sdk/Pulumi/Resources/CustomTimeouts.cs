using System.Globalization;

namespace Pulumi;

/// <summary>How long the engine waits for a provider; the provider's own limit where none is given.</summary>
public sealed class CustomTimeouts
{
    /// <summary>For making the resource.</summary>
    public TimeSpan? Create { get; set; }

    /// <summary>For changing it.</summary>
    public TimeSpan? Update { get; set; }

    /// <summary>For deleting it.</summary>
    public TimeSpan? Delete { get; set; }

    internal CustomTimeouts Clone() => new() { Create = Create, Update = Update, Delete = Delete };

    internal Pulumirpc.RegisterResourceRequest.Types.CustomTimeouts ToWire() =>
        new() { Create = Nanoseconds(Create), Update = Nanoseconds(Update), Delete = Nanoseconds(Delete) };

    private static string Nanoseconds(TimeSpan? time) => time is { } span
        ? string.Create(CultureInfo.InvariantCulture, $"{span.Ticks * TimeSpan.NanosecondsPerTick}ns")
        : "";
}
