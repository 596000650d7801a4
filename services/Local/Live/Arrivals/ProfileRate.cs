namespace Platform.Local.Live.Arrivals;

/// <summary>
/// A shape with a name, drawn by straight lines between knots and scaled. The shapes are ours, made to try a shop with;
/// <c>docs/live-shoppers.md</c> draws them.
/// </summary>
internal sealed class ProfileRate : IRate
{
    private const double Hour = 3_600;
    private const double Day = 24 * Hour;

    private readonly (double Second, double Factor)[] _knots;
    private readonly double? _period;
    private readonly double _offset;
    private readonly double _scale;

    private ProfileRate((double Second, double Factor)[] knots, double scale, double? period = null, double offset = 0) =>
        (_knots, _scale, _period, _offset) = (knots, scale, period, offset);

    public long? Seconds => null;

    /// <summary>
    /// A mailing: two quiet minutes, then eight times as many shoppers within 45 s, five minutes of them, and a long way
    /// back, half of it in a quarter of an hour.
    /// </summary>
    /// <param name="scale">Sessions a second when it is quiet.</param>
    public static ProfileRate Campaign(double scale) => new(
        [(0, 1), (120, 1), (165, 8), (465, 8), (1_365, 4.5), (2_265, 2.75), (4_065, 1.4), (7_200, 1)], scale);

    /// <summary>
    /// The day: a rush when it begins at midnight, a quiet night, more with every hour of the morning, the highest in the
    /// evening.
    /// </summary>
    /// <param name="scale">Sessions a second on a usual day, on average.</param>
    /// <param name="start">What the shop's clock shows at the start; the shape follows its time of day.</param>
    public static ProfileRate BlackFriday(double scale, DateTimeOffset start) => new(
        [
            (0, 2), (60, 6), (0.5 * Hour, 4), (2 * Hour, 1), (5 * Hour, 0.6), (7 * Hour, 2), (9 * Hour, 4), (12 * Hour, 5.5),
            (14 * Hour, 4.5), (17 * Hour, 5), (20 * Hour, 8), (21 * Hour, 8), (23 * Hour, 4), (Day, 2),
        ],
        scale, Day, start.TimeOfDay.TotalSeconds);

    /// <summary>A usual day: quiet at night, a small peak at lunch, a large one in the evening; 1 on average.</summary>
    /// <param name="scale">Sessions a second on average.</param>
    /// <param name="start">What the shop's clock shows at the start; the shape follows its time of day.</param>
    public static ProfileRate Everyday(double scale, DateTimeOffset start) => new(
        [
            (0, 0.64), (3 * Hour, 0.1), (5 * Hour, 0.12), (8 * Hour, 0.79), (12.5 * Hour, 1.35), (15 * Hour, 1.15), (17 * Hour, 1.27),
            (20 * Hour, 1.98), (21.5 * Hour, 1.94), (Day, 0.64),
        ],
        scale, Day, start.TimeOfDay.TotalSeconds);

    public double At(long second)
    {
        var at = _offset + second;
        if (_period is { } period)
            at %= period;
        for (var knot = 1; knot < _knots.Length; knot++)
        {
            var (before, after) = (_knots[knot - 1], _knots[knot]);
            if (at < after.Second)
                return _scale * (before.Factor + ((after.Factor - before.Factor) * (at - before.Second) / (after.Second - before.Second)));
        }

        return _scale * _knots[^1].Factor;
    }
}
