package io.tongxin.benchmarks;
import io.tongxin.duty.*;
import io.tongxin.assessment.*;
import java.util.*;
public class Probe {
  public static void main(String[] a) throws Exception {
    int n = Integer.parseInt(a[0]); int rounds = Integer.parseInt(a[1]);
    long t0=System.nanoTime();
    City city = City.of(n, 7);
    System.out.printf("city %.1fs acts %d%n", (System.nanoTime()-t0)/1e9, city.facts().activities().size());
    var mx=(com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    for (int r=0;r<rounds;r++) {
      long c0=mx.getCurrentThreadCpuTime(), b0=mx.getCurrentThreadAllocatedBytes();
      var e = Evaluation.of(city.facts(), City.asOf());
      long c1=mx.getCurrentThreadCpuTime(), b1=mx.getCurrentThreadAllocatedBytes();
      var v = e.ofYear(City.YEAR);
      long c2=mx.getCurrentThreadCpuTime(), b2=mx.getCurrentThreadAllocatedBytes();
      var roll = RollUp.of(e, City.YEAR);
      long c3=mx.getCurrentThreadCpuTime(), b3=mx.getCurrentThreadAllocatedBytes();
      var f = roll.at(City.unit(0));
      long c4=mx.getCurrentThreadCpuTime();
      double d=v.size();
      System.out.printf("duties %d known %.0f ns/duty %.0f B | ofYear %.0f ns %.0f B | rollup %.0f ns %.0f B | at root %.0f ms%n", v.size(), (c1-c0)/d,(b1-b0)/d,(c2-c1)/d,(b2-b1)/d,(c3-c2)/d,(b3-b2)/d,(c4-c3)/1e6);
      var m=new TreeMap<State,Integer>(); v.forEach(x->m.merge(x.state(),1,Integer::sum)); if(r==0)System.out.println(m);
    }
  }
}
