namespace Platform.Infra.Google.Monitoring;

/// <summary>What a service promises, and how it is seen that the promise is being broken.</summary>
/// <param name="Name">The id of the objective, and the page of the runbooks.</param>
/// <param name="Goal">The part of requests that keep it, 0 to 1.</param>
/// <param name="BadRatio">In PromQL, the part of requests over a window that broke it.</param>
/// <param name="BadCount">In PromQL, how many requests over a window broke it.</param>
internal sealed record Objective(string Name, decimal Goal, Func<string, string> BadRatio, Func<string, string> BadCount)
{
    /// <summary>
    /// Where few ask, one failure is a great part of all: the workbook's chapter 5, "Low-Traffic Services". So many must have broken the
    /// promise before anybody hears of it; an outage without any traffic is the uptime check's to find.
    /// </summary>
    private const int LeastBad = 5;

    /// <summary>Gives a series when the budget burns too fast over both windows of any of the pairs.</summary>
    public string BurnsOver(IReadOnlyList<BurnWindow> windows) => string.Join("\nor\n", windows.Select(Burns));

    private string Burns(BurnWindow window)
    {
        var (far, near) = (PromQl.Duration(window.Long), PromQl.Duration(window.Short));
        var limit = $"{PromQl.Number(window.Factor)} * {PromQl.Number(1 - Goal)}";
        return $"(\n  {BadRatio(far)} > {limit}\n  and {BadRatio(near)} > {limit}\n  and {BadCount(far)} >= {LeastBad}\n)";
    }
}
