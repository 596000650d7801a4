using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks;

/// <summary>A measurement of the platform beside a peer.</summary>
internal interface IBenchmark
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>What is measured, and how; a paragraph for the report.</summary>
    string About { get; }

    Task<Report> RunAsync();
}
