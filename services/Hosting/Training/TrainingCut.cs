namespace Platform.Hosting.Training;

/// <summary>Where the data are cut for a measurement: a model learns from what lies before and is asked what lies after.</summary>
internal static class TrainingCut
{
    /// <summary>The newest part of the events that is held out.</summary>
    private const double HeldOutPart = 0.1;

    /// <summary>The time after which about a tenth of the events lies; null where all have the same time.</summary>
    public static long? Of(TrainingData data)
    {
        var times = data.Rows.Where(row => row.Product >= 0).Select(row => row.Time).ToArray();
        if (times.Length == 0)
            return null;
        Array.Sort(times);
        var cut = times[(int)(times.Length * (1 - HeldOutPart))];
        return cut > times[0] ? cut : null;
    }
}
