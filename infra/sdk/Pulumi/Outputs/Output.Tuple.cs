namespace Pulumi;

// One output of several of different types. The inputs and the outputs have their own overloads because C# infers
// no type arguments through a conversion.
public static partial class Output
{
    /// <summary>One output of two inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2) =>
        Tuple(item1.ToOutput(), item2.ToOutput());

    /// <summary>One output of two outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2) =>
        new(JoinAsync(() => (item1.DataTask.Result.Value, item2.DataTask.Result.Value), item1, item2));

    /// <summary>One output of three inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput());

    /// <summary>One output of three outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3) =>
        new(JoinAsync(
            () => (
                item1.DataTask.Result.Value, item2.DataTask.Result.Value, item3.DataTask.Result.Value),
            item1, item2, item3));

    /// <summary>One output of four inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput());

    /// <summary>One output of four outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4) =>
        new(JoinAsync(
            () => (
                item1.DataTask.Result.Value, item2.DataTask.Result.Value, item3.DataTask.Result.Value,
                item4.DataTask.Result.Value),
            item1, item2, item3, item4));

    /// <summary>One output of five inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(), item5.ToOutput());

    /// <summary>One output of five outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4,
        Output<T5> item5) =>
        new(JoinAsync(
            () => (
                item1.DataTask.Result.Value, item2.DataTask.Result.Value, item3.DataTask.Result.Value,
                item4.DataTask.Result.Value, item5.DataTask.Result.Value),
            item1, item2, item3, item4, item5));

    /// <summary>One output of six inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5, Input<T6> item6) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(),
            item5.ToOutput(), item6.ToOutput());

    /// <summary>One output of six outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4,
        Output<T5> item5, Output<T6> item6) =>
        new(JoinAsync(
            () => (
                item1.DataTask.Result.Value, item2.DataTask.Result.Value, item3.DataTask.Result.Value,
                item4.DataTask.Result.Value, item5.DataTask.Result.Value, item6.DataTask.Result.Value),
            item1, item2, item3, item4, item5, item6));

    /// <summary>One output of seven inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5, Input<T6> item6, Input<T7> item7) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(),
            item5.ToOutput(), item6.ToOutput(), item7.ToOutput());

    /// <summary>One output of seven outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4,
        Output<T5> item5, Output<T6> item6, Output<T7> item7) =>
        new(JoinAsync(
            () => (
                item1.DataTask.Result.Value, item2.DataTask.Result.Value, item3.DataTask.Result.Value,
                item4.DataTask.Result.Value, item5.DataTask.Result.Value, item6.DataTask.Result.Value,
                item7.DataTask.Result.Value),
            item1, item2, item3, item4, item5, item6, item7));

    /// <summary>One output of eight inputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4,
        Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8) =>
        Tuple(item1.ToOutput(), item2.ToOutput(), item3.ToOutput(), item4.ToOutput(),
            item5.ToOutput(), item6.ToOutput(), item7.ToOutput(), item8.ToOutput());

    /// <summary>One output of eight outputs: known when all are, secret when one is.</summary>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4,
        Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8) =>
        new(JoinAsync(
            () => (
                item1.DataTask.Result.Value, item2.DataTask.Result.Value, item3.DataTask.Result.Value,
                item4.DataTask.Result.Value, item5.DataTask.Result.Value, item6.DataTask.Result.Value,
                item7.DataTask.Result.Value, item8.DataTask.Result.Value),
            item1, item2, item3, item4, item5, item6, item7, item8));

    /// <summary>Waits for all parts; <paramref name="values"/> then reads what is there, without waiting.</summary>
    private static async Task<OutputData<T>> JoinAsync<T>(Func<T> values, params IOutput[] parts)
    {
        var all = OutputData.Plain<T>(default!);
        foreach (var part in parts)
            all = all.DerivedFrom(await part.GetDataAsync().ConfigureAwait(false));
        return all with { Value = values() };
    }
}
